#!/usr/bin/env bash
# The check of action.yml: findings as annotations, a table for the summary of the job, the status for later steps.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
shilu=${SHILU:-$here/../build/release/shilu}

# Words with blanks between; no pattern is expanded.
set -f
# shellcheck disable=SC2206
paths=(${SHILU_PATHS:-.})
# shellcheck disable=SC2206
options=(${SHILU_ARGS:-})
set +f
options+=(--fail-level "${SHILU_FAIL_LEVEL:-error}" --statistics --quiet)
[ -z "${SHILU_SARIF:-}" ] || options+=(--report "sarif=$SHILU_SARIF")

table=$(mktemp)
trap 'rm -f "$table"' EXIT

if [ "${SHILU_ANNOTATIONS:-commands}" = matcher ]; then
  echo "::add-matcher::$here/shilu-matcher.json"
  # What a transcript says must not be taken for a command to the runner.
  token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  echo "::stop-commands::$token"
  "$shilu" check --format concise "${options[@]}" -- "${paths[@]}" 2>"$table"
  status=$?
  echo "::$token::"
  echo "::remove-matcher owner=shilu::"
else
  "$shilu" check --format github "${options[@]}" -- "${paths[@]}" 2>"$table"
  status=$?
fi
cat "$table" >&2

[ -z "${GITHUB_OUTPUT:-}" ] || echo "status=$status" >>"$GITHUB_OUTPUT"
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  {
    echo "### shilu check"
    echo
    if [ -s "$table" ]; then
      printf '```\n%s\n```\n' "$(cat "$table")"
    else
      echo "Nothing was found."
    fi
  } >>"$GITHUB_STEP_SUMMARY"
fi
exit "$status"
