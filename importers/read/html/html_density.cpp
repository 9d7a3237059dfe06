#include "importers/read/html/html_density.hpp"

#include <algorithm>

#include "importers/read/html/html_furniture.hpp"
#include "importers/read/html/html_marks.hpp"
#include "importers/read/html/html_sums.hpp"

namespace soichi {

namespace {

constexpr std::size_t shortest_paragraph = 60;  ///< bytes
constexpr std::size_t levels = 5;               ///< elements around a paragraph that it scores for

class Density {
public:
    Density(const Page& page, const LeftOut& left_out, NodeIndex title)
        : page_{page},
          left_out_{left_out},
          sums_{page, left_out},
          begin_{title},
          end_{page.size()},
          scores_(page.size(), 0)
    {
        for (const auto& line : lines_of_html(page, 0, page.size(), left_out)) {
            count(line);
        }
        std::sort(scored_.begin(), scored_.end());
        for (const auto node : scored_) {
            constexpr double weight = 25;
            scores_[node] = (scores_[node] + weight * likelihood(page, node)) * (1 - sums_.linked_share(page, node));
        }
    }

    [[nodiscard]] std::vector<NodeIndex> best_part() const
    {
        const auto best = std::max_element(scored_.begin(), scored_.end(),
                                           [&](NodeIndex a, NodeIndex b) { return scores_[a] < scores_[b]; });
        if (best == scored_.end() || scores_[*best] <= 0) {
            return {};
        }
        return with_neighbours(widened(*best));
    }

private:
    void count(const HtmlLine& line)
    {
        if (linked_share(line) > 0.5) {
            return;
        }
        if (end_ == page_.size() && line.node > begin_ && !scored_.empty() && is_furniture(line)) {
            end_ = line.node;
        }
        if (line.text.size() < shortest_paragraph || line.heading) {
            return;
        }
        constexpr double out_of_place = 0.2;
        const double weight = line.node > begin_ && line.node < end_ ? 1 : out_of_place;
        const auto commas = static_cast<double>(std::count(line.text.begin(), line.text.end(), ','));
        const double score = weight * (1 + commas + std::min(3.0, static_cast<double>(line.text.size()) / 130));
        auto node = box_of(line.node);
        for (std::size_t level = 0; level < levels && node != 0; ++level) {
            if (scores_[node] == 0) {
                scored_.push_back(node);
            }
            scores_[node] += score / (level == 0 ? 1 : level == 1 ? 2 : 3 * static_cast<double>(level));
            node = outer_box(node);
        }
    }

    /// The element that holds the paragraph of `text`.
    [[nodiscard]] NodeIndex box_of(NodeIndex text) const
    {
        auto node = outer_box(text);
        return page_[node].tag == Tag::paragraph || page_[node].tag == Tag::caption ? outer_box(node) : node;
    }

    [[nodiscard]] NodeIndex outer_box(NodeIndex node) const
    {
        do {
            node = page_[node].parent;
        } while (node != 0 && !breaks_line(page_[node].tag));
        return node;
    }

    /// The elements around `best`, as long as they score hardly less or hold nothing else.
    [[nodiscard]] NodeIndex widened(NodeIndex best) const
    {
        constexpr double hardly_less = 0.75;
        for (auto outer = outer_box(best); outer != 0 && page_[best].tag != Tag::body; outer = outer_box(outer)) {
            const bool alone = sums_.text(page_, outer) == sums_.text(page_, best);
            if (!alone && scores_[outer] < hardly_less * scores_[best]) {
                break;
            }
            best = outer;
        }
        return best;
    }

    [[nodiscard]] bool belongs_to(NodeIndex node, NodeIndex best) const
    {
        const bool in_place = page_[node].end > begin_ && node < end_;
        if (!in_place || left_out_[node] || page_[node].tag == Tag::text || sums_.linked_share(page_, node) > 0.25) {
            return false;
        }
        const bool paragraph =
            page_[node].tag == Tag::paragraph || page_[node].tag == Tag::block || page_[node].tag == Tag::heading;
        const bool scores = scores_[node] > std::max(10.0, 0.2 * scores_[best]);
        return scores || (paragraph && sums_.text(page_, node) > 2 * shortest_paragraph &&
                          likelihood(page_, node) >= 0 && holds_few_boxes(node));
    }

    /// Is it a paragraph rather than a column of the page?
    [[nodiscard]] bool holds_few_boxes(NodeIndex node) const
    {
        const auto boxes = std::count_if(&page_[node], &page_[node] + (page_[node].end - node),
                                         [](const PageNode& inner) { return breaks_line(inner.tag); });
        return boxes <= 3;
    }

    [[nodiscard]] std::vector<NodeIndex> with_neighbours(NodeIndex best) const
    {
        std::vector<NodeIndex> beside;
        const auto parent = page_[best].parent;
        for (auto node = parent + 1; node < page_[parent].end; node = page_[node].end) {
            beside.push_back(node);
        }
        const auto wanted = [&](NodeIndex node) { return node == best || belongs_to(node, best); };
        const auto first = std::find_if(beside.begin(), beside.end(), wanted);
        const auto last = std::find_if(beside.rbegin(), beside.rend(), wanted).base();
        std::vector<NodeIndex> part;
        std::copy_if(first, last, std::back_inserter(part),
                     [&](NodeIndex node) { return wanted(node) || sums_.linked_share(page_, node) <= 0.5; });
        return part;
    }

    const Page& page_;
    const LeftOut& left_out_;
    TextSums sums_;
    NodeIndex begin_;  ///< the title
    NodeIndex end_;    ///< the first line of furniture below the text
    std::vector<double> scores_;
    std::vector<NodeIndex> scored_;
};

}  // namespace

std::vector<NodeIndex> densest_part(const Page& page, const LeftOut& left_out, NodeIndex title)
{
    return Density{page, left_out, title}.best_part();
}

}  // namespace soichi
