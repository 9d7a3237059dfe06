#pragma once

#include <stdexcept>

namespace soichi {

/// The root of every exception that Soichi throws. The message is one line: what, where, what to do.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The request cannot be carried out as worded; the caller must change it.
class UsageError : public Error {
public:
    using Error::Error;
};

/// A file that was handed in cannot be read or understood.
class InputError : public Error {
public:
    using Error::Error;
};

/// The store is missing, damaged, or of a version that this program cannot read.
class StoreError : public Error {
public:
    using Error::Error;
};

/// Another process has the store open for writing.
class StoreLocked : public StoreError {
public:
    using StoreError::StoreError;
};

}  // namespace soichi
