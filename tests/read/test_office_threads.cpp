#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <thread>

#include "importers/read/office/office.hpp"
#include "importers/read/pdf/pdf.hpp"
#include "tests/read/office_files.hpp"
#include "tests/read/pdf_files.hpp"

TEST_CASE("several threads read files at once")
{
    const auto pdf = soichi::test::pdf_of("p Xã Đắk Pơ sửa cầu treo.\n");
    if (!pdf) {
        return;
    }
    const auto docx = soichi::test::docx_of(soichi::test::word_paragraph("Xã Đắk Pơ sửa cầu treo."));
    const auto odt = soichi::test::odt_of(soichi::test::odt_paragraph("Xã Đắk Pơ sửa cầu treo."));
    std::atomic<int> same{0};
    const auto read = [&] {
        for (int i = 0; i < 20; ++i) {
            same += soichi::read_pdf(*pdf).text == "Xã Đắk Pơ sửa cầu treo." ? 1 : 0;
            same += soichi::read_docx(docx).text == "Xã Đắk Pơ sửa cầu treo." ? 1 : 0;
            same += soichi::read_odt(odt).text == "Xã Đắk Pơ sửa cầu treo." ? 1 : 0;
        }
    };
    std::array<std::thread, 4> threads;
    for (auto& thread : threads) {
        thread = std::thread{read};
    }
    for (auto& thread : threads) {
        thread.join();
    }
    CHECK(same == 240);
}
