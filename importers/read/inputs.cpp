#include "importers/read/inputs.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "core/error.hpp"
#include "importers/read/split.hpp"
#include "importers/read/walk.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;

class InputReader {
public:
    InputReader(const ReadOptions& options, const InputVisitor& visitor) : options_{options}, visitor_{visitor} {}

    /// False where the visitor wants no more.
    bool read_path(const std::string& name)
    {
        if (name == "-") {
            return read_stream(InputFile::standard_input(), "stdin");
        }
        const fs::path path{name};
        std::error_code error;
        const auto status = fs::status(path, error);
        if (!fs::exists(status)) {
            const bool loop = error == std::errc::too_many_symbolic_link_levels;
            return visitor_.event(Rejection{readable_name(name), loop ? "a link that leads back to itself; remove it"
                                                                      : "no such file or folder; check the path"});
        }
        if (fs::is_directory(status)) {
            return read_folder(path, name);
        }
        return read_file(path, readable_name(path.filename().string()), true);
    }

private:
    bool read_folder(const fs::path& folder, const std::string& name)
    {
        bool any = false;
        const bool go_on = walk(folder, [&](const FoundFile& file) {
            any = true;
            return file.problem.empty() ? read_file(file.path, file.source, false)
                                        : visitor_.event(Rejection{file.source, file.problem});
        });
        return go_on && (any || visitor_.event(Rejection{readable_name(name), "a folder without files"}));
    }

    /// `named`: by the user, not met in a folder.
    bool read_file(const fs::path& path, const std::string& source, bool named)
    {
        try {
            InputFile file{path};
            std::error_code error;
            const FileBegin begin{fs::weakly_canonical(path, error).string(), source, file.stamp()};
            return begin.stamp.regular ? read_regular(file, begin, path, named) : read_stream(std::move(file), source);
        } catch (const InputError& failed) {
            return visitor_.event(Rejection{source, failed.what()});
        }
    }

    bool read_stream(InputFile file, const std::string& source)
    {
        auto stream = file.stream(visitor_.bytes_read);
        return split_or_reject(stream, source, source, true, visitor_.event);
    }

    bool read_regular(InputFile& file, const FileBegin& begin, const fs::path& path, bool named)
    {
        const auto known = visitor_.known_items ? visitor_.known_items(begin) : std::optional<std::uint64_t>{0};
        if (!known) {
            return true;
        }
        if (!visitor_.event(begin)) {
            return false;
        }
        auto to_pass = *known;
        // The last item is held back until the file is known to have stayed the same: half of an old and half of a new
        // document are no article.
        std::optional<InputEvent> last;
        const auto visit = [&](InputEvent event) {
            if (to_pass > 0 && (std::holds_alternative<RawItem>(event) || std::holds_alternative<Rejection>(event))) {
                --to_pass;
                return true;
            }
            auto before = std::exchange(last, std::move(event));
            return !before || visitor_.event(std::move(*before));
        };
        auto stream = file.stream(visitor_.bytes_read);
        const bool go_on = split_or_reject(stream, path.filename().string(), begin.source, named, visit);
        const bool unchanged = file.stamp() == begin.stamp;
        if (!unchanged) {
            last = Rejection{begin.source, "changed while it was read; import it again"};
        }
        return go_on && (!last || visitor_.event(std::move(*last))) && visitor_.event(FileEnd{unchanged});
    }

    bool split_or_reject(ByteStream& stream, const std::string& name, const std::string& source, bool named,
                         const EventVisit& visit)
    {
        try {
            return split(stream, name, source, named, options_, visit);
        } catch (const InputError& error) {
            return visit(Rejection{source, error.what()});
        }
    }

    const ReadOptions& options_;
    const InputVisitor& visitor_;
};

}  // namespace

void read_inputs(const std::vector<std::string>& paths, const ReadOptions& options, const InputVisitor& visitor)
{
    InputReader reader{options, visitor};
    std::all_of(paths.begin(), paths.end(), [&](const std::string& path) { return reader.read_path(path); });
}

}  // namespace soichi
