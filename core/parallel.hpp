#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace soichi {

/// Call `work` once for each number below `count`, on up to `threads` threads, this one among them (fewer where the
/// system gives no more); in no certain order. Throws what the first call to fail threw, after all that had begun have
/// ended.
void in_parallel(std::size_t threads, std::size_t count, const std::function<void(std::size_t)>& work);

/// The same with a size for each number: largest first, so that none is left with a large one when all others have
/// ended.
void in_parallel(std::size_t threads, const std::vector<std::size_t>& sizes,
                 const std::function<void(std::size_t)>& work);

}  // namespace soichi
