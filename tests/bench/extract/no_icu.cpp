#include "tests/bench/extract/splitters.hpp"

namespace soichi::bench {

void split_by_the_standard(std::string_view, std::vector<Word>& words) { words.clear(); }

bool has_the_standard() { return false; }

}  // namespace soichi::bench
