#include "capi/guard.hpp"

#include <exception>
#include <new>
#include <shilu/lexicon_error.hpp>
#include <shilu/settings.hpp>
#include <stdexcept>

#include "capi/views.hpp"

namespace shilu::capi {
namespace {

shilu_status failed(shilu_error** error, shilu_status status, const char* message) noexcept {
  if (error == nullptr) return status;
  try {
    *error = new shilu_error{status, message};
  } catch (...) {
    *error = nullptr;  // the status has to do
  }
  return status;
}

}  // namespace

shilu_status status_of_exception(shilu_error** error) noexcept {
  try {
    throw;
  } catch (const Failure& failure) {
    return failed(error, failure.status(), failure.message().c_str());
  } catch (const LexiconError& wrong) {
    return failed(error, SHILU_E_LEXICON, wrong.what());
  } catch (const SettingsError& wrong) {
    return failed(error, SHILU_E_SETTINGS, wrong.what());
  } catch (const std::bad_alloc&) {
    return failed(error, SHILU_E_MEMORY, "no memory is left");
  } catch (const std::length_error&) {
    return failed(error, SHILU_E_MEMORY, "the result is longer than memory can be");
  } catch (const std::invalid_argument& wrong) {
    return failed(error, SHILU_E_ARGUMENT, wrong.what());
  } catch (const std::exception& wrong) {
    return failed(error, SHILU_E_INTERNAL, wrong.what());
  } catch (...) {
    return failed(error, SHILU_E_INTERNAL, "something was thrown that is no exception");
  }
}

}  // namespace shilu::capi

shilu_status shilu_error_status(const shilu_error* error) { return error == nullptr ? SHILU_OK : error->status; }

shilu_string shilu_error_message(const shilu_error* error) {
  return error == nullptr ? shilu::capi::view("") : shilu::capi::view(error->message);
}

void shilu_error_free(shilu_error* error) { delete error; }
