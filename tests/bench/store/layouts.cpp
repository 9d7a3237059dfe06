#include "tests/bench/store/layouts.hpp"

#include <rocksdb/db.h>

#include <array>
#include <map>
#include <stdexcept>

#include "core/store/counted_set.hpp"
#include "core/store/families.hpp"
#include "core/store/keys.hpp"
#include "core/store/neighbour_list.hpp"
#include "core/store/options.hpp"

namespace soichi::bench {

namespace {

void must(const rocksdb::Status& status)
{
    if (!status.ok()) {
        throw std::runtime_error{status.ToString()};
    }
}

/// The lists of both directions in two families that are set up as the store's are.
class Lists : public Layout {
public:
    explicit Lists(const std::filesystem::path& directory)
    {
        const auto all = family_descriptors();
        const std::vector families{all.at(static_cast<std::size_t>(Family::meta)),
                                   all.at(static_cast<std::size_t>(Family::out)),
                                   all.at(static_cast<std::size_t>(Family::in))};
        auto options = writer_options();
        options.create_if_missing = true;
        options.create_missing_column_families = true;
        rocksdb::DB* opened = nullptr;
        must(rocksdb::DB::Open(options, directory.string(), families, &handles_, &opened));
        db_.reset(opened);
    }
    Lists(const Lists&) = delete;
    Lists& operator=(const Lists&) = delete;
    ~Lists() override
    {
        for (auto* handle : handles_) {
            db_->DestroyColumnFamilyHandle(handle).PermitUncheckedError();
        }
    }

    void write_article(const std::vector<Edge>& edges) override
    {
        // In the order of keys, as the store writes them.
        std::array<std::map<std::string, CountedSet>, 2> lists;
        std::vector<std::string> items;
        items.reserve(edges.size() * 2);
        for (const auto& edge : edges) {
            items.push_back(neighbour_item(edge.relation, {edge.to, edge.id}));
            lists[0][keys::list(edge.relation, edge.from)].push_back({items.back(), 1});
            items.push_back(neighbour_item(edge.relation, {edge.from, edge.id}));
            lists[1][keys::list(edge.relation, edge.to)].push_back({items.back(), 1});
        }
        rocksdb::WriteBatch batch;
        for (std::size_t side = 0; side < lists.size(); ++side) {
            for (auto& [key, added] : lists.at(side)) {
                normalise(added);
                put(batch, handles_.at(side + 1), key, added);
            }
        }
        must(db_->Write({}, &batch));
    }

    std::size_t degree(Relation relation, NodeId node, bool out) override
    {
        std::string list;
        const auto status = db_->Get({}, side(out), keys::list(relation, node), &list);
        const auto direction = out ? Direction::out : Direction::in;
        return status.IsNotFound() ? 0 : neighbours_of_list(relation, direction, node, list).size();
    }

    std::uint64_t compact() override
    {
        std::uint64_t bytes = 0;
        for (auto* handle : handles_) {
            must(db_->Flush({}, handle));
            must(db_->CompactRange({}, handle, nullptr, nullptr));
            std::uint64_t size = 0;
            db_->GetIntProperty(handle, rocksdb::DB::Properties::kTotalSstFilesSize, &size);
            bytes += size;
        }
        return bytes;
    }

protected:
    virtual void put(rocksdb::WriteBatch& batch, rocksdb::ColumnFamilyHandle* lists, const std::string& key,
                     const CountedSet& added) = 0;
    [[nodiscard]] rocksdb::DB& db() const { return *db_; }
    [[nodiscard]] rocksdb::ColumnFamilyHandle* side(bool out) const { return handles_.at(out ? 1 : 2); }

private:
    std::unique_ptr<rocksdb::DB> db_;
    std::vector<rocksdb::ColumnFamilyHandle*> handles_;
};

class Merged final : public Lists {
    using Lists::Lists;
    void put(rocksdb::WriteBatch& batch, rocksdb::ColumnFamilyHandle* lists, const std::string& key,
             const CountedSet& added) override
    {
        must(batch.Merge(lists, key, encode(added)));
    }
};

class Rewritten final : public Lists {
    using Lists::Lists;
    void put(rocksdb::WriteBatch& batch, rocksdb::ColumnFamilyHandle* lists, const std::string& key,
             const CountedSet& added) override
    {
        std::string list;
        const auto status = db().Get({}, lists, key, &list);
        must(batch.Put(lists, key, sum(status.IsNotFound() ? "" : list, {encode(added)})));
    }
};

class OneKeyEach final : public Lists {
    using Lists::Lists;
    void put(rocksdb::WriteBatch& batch, rocksdb::ColumnFamilyHandle* lists, const std::string& key,
             const CountedSet& added) override
    {
        for (const auto& item : added) {
            // The count keeps the comparison fair: a store must know how many articles state an edge.
            must(batch.Merge(lists, key + std::string{item.item}, encode(CountedSet{{"", item.count}})));
        }
    }

    std::size_t degree(Relation relation, NodeId node, bool out) override
    {
        const auto prefix = keys::list(relation, node);
        const auto direction = out ? Direction::out : Direction::in;
        std::vector<Neighbour> neighbours;
        const std::unique_ptr<rocksdb::Iterator> row{db().NewIterator({}, side(out))};
        for (row->Seek(prefix); row->Valid() && row->key().starts_with(prefix); row->Next()) {
            const auto other = keys::to_node(row->key().ToStringView().substr(prefix.size()));
            neighbours.push_back(
                {other, direction == Direction::out ? edge_id(relation, node, other) : edge_id(relation, other, node)});
        }
        return neighbours.size();
    }
};

}  // namespace

std::unique_ptr<Layout> open_layout(LayoutKind kind, const std::filesystem::path& directory)
{
    switch (kind) {
    case LayoutKind::merged:
        return std::make_unique<Merged>(directory);
    case LayoutKind::rewritten:
        return std::make_unique<Rewritten>(directory);
    case LayoutKind::one_key_each:
        return std::make_unique<OneKeyEach>(directory);
    }
    return nullptr;
}

}  // namespace soichi::bench
