#include <algorithm>
#include <unordered_map>

#include "tests/bench/scanner/letters.hpp"
#include "tests/bench/scanner/task.hpp"

namespace soichi::bench {
namespace {

enum class Joint : std::uint8_t { touching, one_space, other };

/// A run of letters and digits, or one other sign.
struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint64_t hash = 0;
    Joint before = Joint::other;
};

bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// FNV-1a, taken while the bytes are at hand anyway.
constexpr std::uint64_t first_hash = 0xcbf29ce484222325U;
constexpr std::uint64_t hashed(std::uint64_t hash, char c)
{
    return (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
}

/// Cuts a text into tokens, one at a time.
class Cutter {
public:
    explicit Cutter(std::string_view text) : text_{text} {}

    bool next(Token& token)
    {
        const auto gap = at_;
        while (at_ < text_.size() && is_space(text_[at_])) {
            ++at_;
        }
        if (at_ == text_.size()) {
            return false;
        }
        token.before = at_ == gap                              ? Joint::touching
                       : at_ == gap + 1 && text_[gap] == ' ' ? Joint::one_space
                                                             : Joint::other;
        token.begin = static_cast<std::uint32_t>(at_);
        token.hash = first_hash;
        if (take_if(token, true)) {
            while (take_if(token, true)) {
            }
        } else {
            take_if(token, false);
        }
        token.end = static_cast<std::uint32_t>(at_);
        return true;
    }

private:
    /// Take the next sign into the token, if it is (or is not) a letter or a digit.
    bool take_if(Token& token, bool letter_or_digit)
    {
        const char first = at_ < text_.size() ? text_[at_] : ' ';
        std::uint32_t length = 1;
        if (static_cast<unsigned char>(first) < 0x80U) {
            const bool word = (first >= 'a' && first <= 'z') || (first >= '0' && first <= '9') ||
                              (first >= 'A' && first <= 'Z');
            if (word != letter_or_digit) {
                return false;
            }
        } else {
            const auto sign = code_point_at(text_, at_);
            if (is_letter_or_digit(sign.value) != letter_or_digit) {
                return false;
            }
            length = sign.length;
        }
        for (const auto end = at_ + length; at_ < end; ++at_) {
            token.hash = hashed(token.hash, text_[at_]);
        }
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

/// Words and their numbers from 1; open addressing.
class Words {
public:
    std::uint32_t number(std::string_view word, std::uint64_t hash) const
    {
        for (auto at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
            const auto& slot = slots_[at];
            if (slot.number == 0 || (slot.hash == hash && slot.word == word)) {
                return slot.number;
            }
        }
    }

    std::uint32_t learned(std::string_view word, std::uint64_t hash)
    {
        if (const auto known = number(word, hash); known != 0) {
            return known;
        }
        if (++count_ * 4 > slots_.size()) {
            std::vector<Slot> old(slots_.size() * 2);
            old.swap(slots_);
            for (auto& slot : old) {
                if (slot.number != 0) {
                    put(std::move(slot));
                }
            }
        }
        put({hash, count_, std::string{word}});
        return count_;
    }

    [[nodiscard]] std::size_t bytes() const { return slots_.size() * sizeof(Slot); }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t number = 0;
        std::string word;
    };

    void put(Slot slot)
    {
        auto at = slot.hash & (slots_.size() - 1);
        while (slots_[at].number != 0) {
            at = (at + 1) & (slots_.size() - 1);
        }
        slots_[at] = std::move(slot);
    }

    std::vector<Slot> slots_ = std::vector<Slot>(1024);
    std::uint32_t count_ = 0;
};

/// Phrases as a tree of words. The text is cut into words once, each word is looked up once.
class HandScanner final : public Scanner {
public:
    explicit HandScanner(const std::vector<std::string>& phrases)
    {
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            add(phrases[i], static_cast<std::int32_t>(i));
        }
    }

    [[nodiscard]] std::string_view name() const override { return "by hand"; }
    [[nodiscard]] std::size_t bytes() const override
    {
        return words_.bytes() + edges_.size() * 40 + ends_.size() * sizeof(std::int32_t);
    }

    void designators(std::string_view text, std::vector<Hit>& hits) override
    {
        Fields fields;
        for (std::size_t at = 0; at < text.size();) {
            if (text[at] < '0' || text[at] > '9') {
                ++at;
                continue;
            }
            const auto end = may_begin(text, at) ? designator_end(text, at, fields) : 0U;
            if (end != 0) {
                hits.push_back({static_cast<std::uint32_t>(at), end, -1});
            }
            at = std::max<std::size_t>(end, at + 1);
        }
    }

    void phrases(std::string_view text, std::vector<Hit>& hits) override
    {
        tokens_.clear();
        numbers_.clear();
        Cutter cutter{text};
        for (Token token; cutter.next(token);) {
            tokens_.push_back(token);
            numbers_.push_back(words_.number(text.substr(token.begin, token.end - token.begin), token.hash));
        }
        for (std::size_t i = 0; i < tokens_.size();) {
            const auto found = longest_from(i);
            if (found.phrase >= 0) {
                hits.push_back({tokens_[i].begin, tokens_[found.last].end, found.phrase});
            }
            i = found.last + 1;
        }
    }

private:
    struct Found {
        std::size_t last = 0;
        std::int32_t phrase = -1;
    };

    void add(std::string_view phrase, std::int32_t index)
    {
        std::uint32_t node = 0;
        Cutter cutter{phrase};
        for (Token token; cutter.next(token);) {
            const auto word = words_.learned(phrase.substr(token.begin, token.end - token.begin), token.hash);
            const auto joint = token.begin == 0 ? Joint::one_space : token.before;
            const auto next = static_cast<std::uint32_t>(ends_.size());
            const auto [edge, fresh] = edges_.try_emplace(step(node, word, joint), next);
            if (fresh) {
                ends_.push_back(-1);
            }
            node = edge->second;
        }
        ends_[node] = index;
    }

    static std::uint64_t step(std::uint32_t node, std::uint32_t word, Joint joint)
    {
        return (static_cast<std::uint64_t>(node) << 34U) | (static_cast<std::uint64_t>(word) << 2U) |
               static_cast<std::uint64_t>(joint);
    }

    Found longest_from(std::size_t first) const
    {
        Found best{first, -1};
        std::uint32_t node = 0;
        for (auto i = first; i < tokens_.size() && numbers_[i] != 0; ++i) {
            const auto edge = edges_.find(step(node, numbers_[i], i == first ? Joint::one_space : tokens_[i].before));
            if (edge == edges_.end()) {
                break;
            }
            node = edge->second;
            if (ends_[node] >= 0) {
                best = {i, ends_[node]};
            }
        }
        return best;
    }

    Words words_;
    std::unordered_map<std::uint64_t, std::uint32_t> edges_;
    std::vector<std::int32_t> ends_{-1};  ///< by node: the phrase that ends there
    std::vector<Token> tokens_;
    std::vector<std::uint32_t> numbers_;
};

}  // namespace

std::unique_ptr<Scanner> hand_scanner(const std::vector<std::string>& phrases)
{
    return std::make_unique<HandScanner>(phrases);
}

}  // namespace soichi::bench
