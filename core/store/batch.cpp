#include <fmt/format.h>

#include "core/error.hpp"
#include "core/names/sketch.hpp"
#include "core/store/anchors_codec.hpp"
#include "core/store/article_codec.hpp"
#include "core/store/changes.hpp"
#include "core/store/doubts_codec.hpp"
#include "core/store/file_mark_codec.hpp"
#include "core/store/format.hpp"
#include "core/store/keys.hpp"
#include "core/store/statements_codec.hpp"
#include "core/store/store_impl.hpp"

namespace soichi {

struct Store::Batch::Impl {
    std::shared_ptr<Database> database;
    Rows rows;
    Changes changes;

    void add_sketch(std::string_view sketch, NodeId article, std::int64_t times)
    {
        if (!sketch.empty()) {
            for (const auto band : bands_of(sketch)) {
                changes.add(Family::sketches, keys::band(band, article), {}, times);
            }
        }
    }
    void add_official(std::string_view name, const OfficialClaim& claim, std::int64_t times)
    {
        changes.add(Family::officials, keys::official(name, claim.article, claim.entity), encode_anchors(claim.anchors),
                    times);
        changes.add(Family::anchors, keys::officials_named(name), encode_anchors(claim.anchors), times);
    }
};

Store::Batch::Batch(Store& store) : impl_{std::make_unique<Impl>()}
{
    impl_->database = store.impl_->database;
    if (impl_->database->read_only()) {
        throw UsageError{
            fmt::format("{}: the store was opened for reading only", impl_->database->directory().string())};
    }
}

Store::Batch::Batch(Batch&&) noexcept = default;
Store::Batch& Store::Batch::operator=(Batch&&) noexcept = default;
Store::Batch::~Batch() = default;

void Store::Batch::put_article(const Article& article)
{
    const auto key = keys::node(article.id);
    impl_->rows.put(Family::articles, key, encode_facts(article));
    if (article.text.empty()) {
        impl_->rows.erase(Family::texts, key);
    } else {
        impl_->rows.put(Family::texts, key, article.text);
    }
}

void Store::Batch::put_statements(NodeId article, const Statements& statements)
{
    const auto key = keys::node(article);
    impl_->rows.put(Family::statements, key, encode(statements));
    // Articles without doubts have no row, so that reading all doubts reads nothing else.
    if (statements.doubts.empty()) {
        impl_->rows.erase(Family::doubts, key);
    } else {
        impl_->rows.put(Family::doubts, key, encode(statements.doubts));
    }
}

void Store::Batch::erase_article(NodeId article)
{
    const auto key = keys::node(article);
    for (const auto family : {Family::articles, Family::texts, Family::statements, Family::doubts}) {
        impl_->rows.erase(family, key);
    }
}

void Store::Batch::add(const Contribution& contribution)
{
    impl_->changes.add(contribution, 1);
}

void Store::Batch::take_away(const Contribution& contribution)
{
    impl_->changes.add(contribution, -1);
}

void Store::Batch::add_official(std::string_view name, const OfficialClaim& claim)
{
    impl_->add_official(name, claim, 1);
}

void Store::Batch::take_away_official(std::string_view name, const OfficialClaim& claim)
{
    impl_->add_official(name, claim, -1);
}

void Store::Batch::add_speaker(NodeId node, NodeId article)
{
    impl_->changes.add(Family::speakers, keys::speaker(node, article), {}, 1);
}

void Store::Batch::take_away_speaker(NodeId node, NodeId article)
{
    impl_->changes.add(Family::speakers, keys::speaker(node, article), {}, -1);
}

void Store::Batch::add_version(std::string_view url, const PageVersion& version)
{
    impl_->changes.add(Family::versions, keys::version(url, version.article), version.time, 1);
}

void Store::Batch::take_away_version(std::string_view url, const PageVersion& version)
{
    impl_->changes.add(Family::versions, keys::version(url, version.article), version.time, -1);
}

void Store::Batch::add_sketch(std::string_view sketch, NodeId article)
{
    impl_->add_sketch(sketch, article, 1);
}

void Store::Batch::take_away_sketch(std::string_view sketch, NodeId article)
{
    impl_->add_sketch(sketch, article, -1);
}

void Store::Batch::put_file_mark(std::string_view key, const FileMark& mark)
{
    impl_->rows.put(Family::files, std::string{key}, encode(mark));
}

void Store::Batch::put_removals(std::uint64_t removals)
{
    impl_->rows.put(Family::meta, std::string{removals_key}, std::to_string(removals));
}

void Store::Batch::put_judgements(const Judgements& judgements)
{
    impl_->rows.put(Family::meta, std::string{judgements_key}, judgements.text());
}

void Store::Batch::put_rules_version(std::string_view version)
{
    impl_->rows.put(Family::meta, std::string{rules_key}, std::string{version});
}

void Store::Batch::absorb(Batch&& part)
{
    impl_->changes.absorb(std::move(part.impl_->changes));
    impl_->rows.absorb(std::move(part.impl_->rows));
}

void Store::Batch::commit(const Writing& how)
{
    impl_->changes.move_to(impl_->rows, how.threads);
    impl_->database->write(impl_->rows, how);
    impl_->rows.clear();
}

}  // namespace soichi
