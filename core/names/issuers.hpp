#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soichi {

/// A token that stands for an issuer in the symbol of a designator ("TTg", "BDVTU", "UBND").
struct IssuerToken {
    std::string token;  ///< canonical spelling
    char level = 's';   ///< 0 central, 1 province, 2 district, 3 commune, s as the other party or the article, u a unit, not an issuer
    std::string body;   ///< what it stands for, without its place
    std::string reg;    ///< state, party, front
};

/// The row of core/names/data/issuers.tsv for `token`; case does not matter and eth counts as đ.
/// Some tokens mean different bodies in Party and State symbols (BTC): `party` chooses.
std::optional<IssuerToken> issuer_token(std::string_view token, bool party);

}  // namespace soichi
