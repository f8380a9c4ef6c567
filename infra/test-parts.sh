# The three parts of infra/test. Sourced, not run.
# shellcheck shell=bash disable=SC2154

part_backend() {
  local url number=0
  need_maven
  check backend-format maven spotless:check
  for url in "${databases[@]}"; do
    number=$((number + 1))
    check "backend-specs-$number" specs "$url" "backend-specs-$number"
  done
}

# The compiler runs with all its warnings as errors. No URL: Docker's MySQL or the embedded server.
specs() {
  local url=$1 name=$2 made=$repository/backend/target/surefire-reports status=0
  say "database: ${url:-MySQL in Docker, or else the embedded server}"
  rm -rf "$made"
  UITZICHT_TEST_DATABASE=$url maven test || status=$?
  [[ ! -d $made ]] || cp -R "$made" "$reports/$name"
  return $status
}

part_pwa() {
  check pwa-libraries need_pwa_libraries
  check pwa-lint in_pwa npm run --silent lint
  check pwa-tests in_pwa npm test --silent -- --reporter=default --reporter=junit "--outputFile.junit=$reports/pwa-tests/vitest.xml"
  rm -f "$data/built-pwa"
  check pwa-build need_pwa
}

in_pwa() { (cd "$repository/pwa" && "$@"); }

part_e2e() {
  need_maven
  server_port=$(free_port)
  trap stop_server EXIT
  check e2e-chromium need_chromium
  check e2e-build build
  check e2e-server start_server
  check e2e-api-audits in_pwa node ../infra/audit.mjs "http://localhost:$server_port" "$reports/e2e-api-audits"
  check e2e-journeys journeys
  stop_server
}

journeys() {
  UITZICHT_URL=http://localhost:$server_port PLAYWRIGHT_JUNIT_OUTPUT_FILE=$reports/e2e-journeys/playwright.xml CI=true \
    in_pwa npm run --silent e2e -- --reporter=list,junit
}

need_chromium() {
  command -v chromium >/dev/null && return
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    say "needs Chromium as 'chromium' on the path: sudo apt-get install chromium"
    return 1
  fi
  say "installing Chromium"
  export DEBIAN_FRONTEND=noninteractive
  { apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium fonts-liberation; } >"$data/chromium.log" 2>&1 || {
    tail -n 5 "$data/chromium.log" >&2
    return 1
  }
}

# The real server in demonstration mode on an empty database and a free port; it ends with this script, however that ends.
start_server() {
  (
    settings "$server_port"
    serve --embedded "$data/e2e" --fresh
  ) >"$reports/server.log" 2>&1 &
  echo $! >"$reports/server.pid"
  answers "$server_port" "$!" || { tail -n 30 "$reports/server.log" >&2; return 1; }
}

stop_server() {
  local pid
  pid=$(cat "$reports/server.pid" 2>/dev/null) || return 0
  rm "$reports/server.pid"
  kill "$pid" 2>/dev/null || return 0
  while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
}
