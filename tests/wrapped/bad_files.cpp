#include "tests/wrapped/bad_files.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <filesystem>

#include "core/json.hpp"
#include "tests/read/archives.hpp"
#include "tests/read/office_files.hpp"
#include "tests/read/pdf_files.hpp"

namespace soichi::test {

namespace {

class Writer {
public:
    explicit Writer(const TempFolder& folder) : folder_{folder} {}

    BadFiles write()
    {
        plain_texts();
        pages();
        cut_archives();
        records();
        table();
        archives();
        office_files();
        special_files();
        return std::move(files_);
    }

private:
    /// The text of one more article that will be read.
    std::string good()
    {
        files_.good.push_back(static_cast<int>(files_.good.size()) + 1);
        return good_article(files_.good.back());
    }

    void refuse(const std::string& name, const std::string& bytes, const std::string& words)
    {
        folder_.write(name, bytes);
        files_.refused.push_back({name, words});
    }

    void plain_texts()
    {
        folder_.write("0-good.txt", good());
        folder_.write("zz-good.txt", good());
        refuse("nul.txt", good_article(0).insert(40, 1, '\0'), "binary");
        refuse("word.txt", "Mường", "at least three words");
        std::string longer;
        constexpr std::size_t bytes = 20'000'000;
        while (longer.size() < bytes) {
            longer += good_article(0);
        }
        refuse("longer.txt", longer, "--max-article");
    }

    void pages()
    {
        std::string deep;
        constexpr int depth = 100'000;
        for (int i = 0; i < depth; ++i) {
            deep += "<div>";
        }
        folder_.write("deep.html", "<html><body>" + deep + "<p>" + good());
    }

    void cut_archives()
    {
        const auto cut = [](const std::string& bytes) { return bytes.substr(0, bytes.size() - 12); };
        refuse("cut.txt.gz", cut(compressed(good_article(0), "gzip")), "cut");
        const auto record = [](const std::string& text) {
            const auto block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>" + text;
            return fmt::format(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://mua.example/{}\r\n"
                "Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{}\r\n\r\n",
                block.size(), block.size(), block);
        };
        // Up to 64 KiB before the cut are lost with it.
        std::string lost;
        constexpr int lost_articles = 1000;
        for (int i = 0; i < lost_articles; ++i) {
            lost += good_article(0);
        }
        refuse("cut.warc.gz", compressed(record(good()), "gzip") + cut(compressed(record(lost), "gzip")), "cut");
    }

    void records()
    {
        constexpr int lines = 100'000;
        constexpr int bad = 71'003;
        std::string all;
        for (int line = 1; line <= lines; ++line) {
            if (line == bad) {
                all += "{\"id\": \"hỏng\", \"text\": \"Huyện họp về vụ mùa.\n";
                continue;
            }
            // Most lines say the same, so that the test is about reading.
            const bool telling = line == 1 || line == bad - 1 || line == bad + 1 || line == lines;
            JsonWriter json{all};
            json.begin_object().member("id", telling ? std::to_string(line) : "thường");
            json.member("text", telling ? good() : "Hôm nay trời mưa.").end_object();
            all += '\n';
        }
        folder_.write("lines.jsonl", all);
        files_.refused.push_back({fmt::format("lines.jsonl:{}", bad), "not JSON"});
    }

    void table()
    {
        folder_.write("table.csv", "id,text\na,\"" + good() + "\"\nb,\"\"\nc,\"" + good() + "\"\n");
        files_.refused.push_back({"table.csv:", "no text in the column"});
    }

    void archives()
    {
        folder_.write("climbs.zip", archive_of({{"a.txt", good()}, {"../../b.txt", good_article(0)}, {"c.txt", good()}},
                                               "zip", "none"));
        files_.refused.push_back({"climbs.zip/../../b.txt", "leads out of the archive"});
        constexpr std::size_t zeros = std::size_t{64} << 20U;
        refuse("bomb.jsonl.gz", compressed(std::string(zeros, '0'), "gzip"), "compression bomb");
    }

    void office_files()
    {
        const std::string begins =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";
        refuse(
            "entity.docx",
            zip_of({{"word/document.xml", "<!DOCTYPE w:document [<!ENTITY x SYSTEM '0-good.txt'>]>" + begins +
                                              "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"}}),
            "entities");
        std::string name;
        for (const char c : std::string_view{"EncryptedPackage"}) {
            name.append({c, '\0'});
        }
        constexpr std::size_t rest_of_sector = 504;
        refuse("locked.docx",
               "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(rest_of_sector, '\0') + name + '\0' + '\0',
               "without password");
        if (const auto pdf = pdf_of("p " + good_article(0) + "\n", "--password mua")) {
            refuse("locked.pdf", *pdf, "password");
        }
    }

    void special_files()
    {
        const auto& path = folder_.path();
        REQUIRE(::mkfifo((path / "pipe.txt").c_str(), S_IRUSR | S_IWUSR) == 0);
        files_.refused.push_back({"pipe.txt", "pipe"});
        std::filesystem::create_symlink("loop.txt", path / "loop.txt");
        files_.refused.push_back({"loop.txt", "leads back to itself"});
        std::filesystem::create_directory(path / "inside");
        std::filesystem::create_directory_symlink(path, path / "inside" / "round");
        files_.refused.push_back({"inside/round", "link to a folder"});
        folder_.write("t\xEAn.txt", good_article(0));
        files_.refused.push_back({"t%EAn.txt", "not UTF-8"});
    }

    const TempFolder& folder_;
    BadFiles files_;
};

}  // namespace

std::string good_article(int number)
{
    return fmt::format("Xã Mường Chanh họp lần {0}. Ngày 12/9/2016, Ủy ban nhân dân huyện Mai Sơn ban hành Kế hoạch số "
                       "{1}/KH-UBND về\nphòng cháy rừng.\n",
                       number, 100 + number);
}

BadFiles write_bad_files(const TempFolder& folder)
{
    return Writer{folder}.write();
}

}  // namespace soichi::test
