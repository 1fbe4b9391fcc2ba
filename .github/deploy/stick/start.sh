#!/bin/sh
# Serves the map to this machine: with Node, or else with the Python that most Linux systems have.
cd "$(dirname "$0")" || exit 1
if command -v node >/dev/null 2>&1; then exec node serve.mjs "$@"; fi
if command -v python3 >/dev/null 2>&1; then
  echo "http://127.0.0.1:${1:-1917}/"
  exec python3 -m http.server "${1:-1917}" --bind 127.0.0.1 --directory site
fi
echo "Node or Python 3 is needed. / Нужен Node или Python 3." >&2
exit 1
