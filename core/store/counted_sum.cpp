#include "core/store/counted_sum.hpp"

#include <rocksdb/compaction_filter.h>
#include <rocksdb/merge_operator.h>

#include "core/store/codec.hpp"
#include "core/store/counted_set.hpp"

namespace soichi {

namespace {

template <class Slices>
bool add_up(std::string_view first, const Slices& slices, std::string& result)
{
    std::vector<std::string_view> others;
    others.reserve(slices.size());
    for (const auto& slice : slices) {
        others.push_back(slice.ToStringView());
    }
    try {
        result = sum(first, others);
        return true;
    } catch (const DamagedRecord&) {
        return false;  // RocksDB then reports the key as corrupt
    }
}

class CountedSum final : public rocksdb::MergeOperator {
public:
    [[nodiscard]] const char* Name() const override { return "soichi.counted_sum"; }

    bool FullMergeV2(const MergeOperationInput& in, MergeOperationOutput* out) const override
    {
        const auto first = in.existing_value == nullptr ? std::string_view{} : in.existing_value->ToStringView();
        return add_up(first, in.operand_list, out->new_value);
    }

    bool PartialMergeMulti(const rocksdb::Slice& /*key*/, const std::deque<rocksdb::Slice>& operands,
                           std::string* new_value, rocksdb::Logger* /*log*/) const override
    {
        return add_up({}, operands, *new_value);
    }
};

class DropEmpty final : public rocksdb::CompactionFilter {
public:
    [[nodiscard]] const char* Name() const override { return "soichi.drop_empty"; }

    bool Filter(int /*level*/, const rocksdb::Slice& /*key*/, const rocksdb::Slice& value, std::string* /*new_value*/,
                bool* /*changed*/) const override
    {
        return value.empty();
    }
};

}  // namespace

std::shared_ptr<rocksdb::MergeOperator> counted_sum()
{
    return std::make_shared<CountedSum>();
}

const rocksdb::CompactionFilter* drop_empty()
{
    static const DropEmpty filter;
    return &filter;
}

}  // namespace soichi
