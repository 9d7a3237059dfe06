#pragma once

#include <string>
#include <vector>

#include <rapidjson/document.h>

// What is taken from JSON that others wrote: a field that is absent or of another type counts as empty.
namespace soichi::eval {

/// The member `name` of an object, nullptr where there is none.
const rapidjson::Value* member(const rapidjson::Value& object, const char* name);

/// A text, or a whole number other than 0 in digits.
std::string text_of(const rapidjson::Value& object, const char* name);
std::vector<std::string> texts_of(const rapidjson::Value& object, const char* name);

/// A number; true counts as 1. 0 where there is none.
double number_of(const rapidjson::Value& object, const char* name);

/// Was the number written without a fraction?
bool is_whole(const rapidjson::Value& object, const char* name);

/// Is the member there and neither false, null, zero nor empty?
bool holds(const rapidjson::Value& object, const char* name);

/// Parse one document. Throws InputError, which names `where`, unless it is an object in valid UTF-8.
void parse_object(rapidjson::Document& document, const std::string& json, const std::string& where);

}  // namespace soichi::eval
