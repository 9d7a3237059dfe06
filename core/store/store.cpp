#include "core/store/store.hpp"

#include <algorithm>
#include <charconv>

#include "core/store/anchors_codec.hpp"
#include "core/store/counted_set.hpp"
#include "core/store/file_mark_codec.hpp"
#include "core/store/format.hpp"
#include "core/store/keys.hpp"
#include "core/store/status.hpp"
#include "core/store/store_impl.hpp"

namespace soichi {

namespace {

/// The claim's anchors, as the set under its key gives them; a claim that was taken away has none to give.
std::optional<OfficialClaim> to_claim(std::string_view key, std::string_view counted_anchors)
{
    for (const auto& [item, count] : decode_counted_set(counted_anchors)) {
        if (count > 0) {
            const auto [article, entity] = keys::to_official(key);
            return OfficialClaim{article, entity, decode_anchors(item)};
        }
    }
    return std::nullopt;
}

}  // namespace

Store::Store(std::unique_ptr<Impl> impl) : impl_{std::move(impl)} {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const std::filesystem::path& directory, const StoreOptions& options)
{
    auto impl = std::make_unique<Impl>();
    impl->database = options.read_only ? Database::open_for_reading(directory)
                                       : Database::open_for_writing(directory, options.create);
    return Store{std::move(impl)};
}

Snapshot Store::snapshot() const
{
    return Snapshot{std::make_shared<const Snapshot::State>(impl_->database)};
}

void Store::refresh()
{
    if (impl_->database->read_only()) {
        impl_->database = Database::open_for_reading(impl_->database->directory());
    }
}

void Store::flush()
{
    if (!impl_->database->read_only()) {
        impl_->database->flush();
    }
}

AnchorLists Store::anchors_of(std::string_view name) const
{
    return read_anchor_lists(*impl_->database, name, nullptr);
}

std::vector<NodeId> Store::speakers(NodeId node) const
{
    const auto& database = *impl_->database;
    std::vector<NodeId> articles;
    try {
        database.scan(Family::speakers, keys::node(node), nullptr, [&](auto key, auto value) {
            if (!decode_counted_set(value).empty()) {
                articles.push_back(keys::to_speaker(key));
            }
            return true;
        });
    } catch (const DamagedRecord& damaged) {
        throw_damaged(database.directory(), damaged.what());
    }
    return articles;
}

std::optional<FileMark> Store::file_mark(std::string_view key) const
{
    const auto& database = *impl_->database;
    const auto mark = database.get(Family::files, key);
    try {
        return mark ? std::optional{decode_file_mark(*mark)} : std::nullopt;
    } catch (const DamagedRecord& damaged) {
        throw_damaged(database.directory(), damaged.what());
    }
}

std::uint64_t Store::removals() const
{
    const auto text = impl_->database->get(Family::meta, removals_key).value_or("0");
    std::uint64_t removals = 0;
    const auto* const end = text.data() + text.size();
    if (std::from_chars(text.data(), end, removals).ptr != end) {
        throw_damaged(impl_->database->directory(), "the count of removals is no number");
    }
    return removals;
}

Judgements Store::judgements() const
{
    return snapshot().judgements();
}

std::vector<OfficialClaim> Store::officials_named(std::string_view name) const
{
    const auto& database = *impl_->database;
    std::vector<OfficialClaim> claims;
    try {
        database.scan(Family::officials, keys::officials_named(name), nullptr, [&](auto key, auto value) {
            if (auto claim = to_claim(key, value)) {
                claims.push_back(std::move(*claim));
            }
            return true;
        });
    } catch (const DamagedRecord& damaged) {
        throw_damaged(database.directory(), damaged.what());
    }
    return claims;
}

}  // namespace soichi
