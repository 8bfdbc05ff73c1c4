// The command `shilu`: understand the command line, do it, say what went wrong.
#include <exception>
#include <new>
#include <system_error>

#include "cli/arguments.hpp"
#include "cli/dispatch.hpp"
#include "cli/messages.hpp"
#include "cli/request.hpp"
#include "cli/standard_streams.hpp"
#include "cli/usage_error.hpp"

int main(int argc, char** argv) {
  using namespace shilu::cli;
  try {
    prepare_standard_streams();
    return to_int(dispatch(resolve(read_arguments({argv + (argc > 0 ? 1 : 0), argv + argc}))));
  } catch (const UsageError& error) {
    print_error(error.what());
    print_hint(error.hint());
  } catch (const std::bad_alloc&) {
    print_error("not enough memory");
  } catch (const std::system_error& error) {
    if (error.code() == std::errc::broken_pipe) return to_int(ExitCode::done);  // the reader has had enough
    print_error(error.what());
  } catch (const std::exception& error) {
    print_error(error.what());
  }
  return to_int(ExitCode::incomplete);
}
