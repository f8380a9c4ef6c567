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
  not_over_midnight
  UITZICHT_TEST_DATABASE=$url maven test || status=$?
  [[ ! -d $made ]] || cp -R "$made" "$reports/$name"
  return $status
}

part_pwa() {
  local lint=$reports/lint.log
  check pwa-libraries libraries
  # Uses one core: the tests and the build go on beside it.
  check pwa-lint in_pwa npm run --silent lint >"$lint" 2>&1 &
  check pwa-tests in_pwa npm test --silent -- --reporter=default --reporter=junit "--outputFile.junit=$reports/pwa-tests/vitest.xml"
  rm -f "$data/built-pwa"
  check pwa-build need_pwa
  wait
  cat "$lint" >&2
}

# With the types made out of the schema: what each command makes again is the same then, and leaves the files alone that another reads.
libraries() {
  need_pwa_libraries
  in_pwa npm run --silent generate
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
  check e2e-backup backup_and_restore
  check e2e-outbox outbox
  stop_server
}

journeys() {
  UITZICHT_URL=http://localhost:$server_port PLAYWRIGHT_JUNIT_OUTPUT_FILE=$reports/e2e-journeys/playwright.xml CI=true \
    in_pwa npm run --silent e2e -- --reporter=list,junit
}

# A thousand random schedules of the real outbox against the real server; after the journeys, because it fills the demonstration with hours.
outbox() {
  UITZICHT_URL=http://localhost:$server_port in_pwa npm run --silent model -- --reporter=default --reporter=junit "--outputFile.junit=$reports/e2e-outbox/vitest.xml"
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
  not_over_midnight
  (
    settings "$server_port"
    export JDK_JAVA_OPTIONS='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' # as the specs: the optimizing compiler would take more than the server
    export UITZICHT_DAILY_WORK_FIRST=24h # the work of a day would change, in the midst of a journey, what it looks at
    serve --embedded "$data/e2e" --fresh
  ) >"$reports/server.log" 2>&1 &
  echo $! >"$reports/server.pid"
  answers "$server_port" "$!" || { tail -n 30 "$reports/server.log" >&2; return 1; }
}

# The specs and the demonstration take the day on which they begin for today: what would run over midnight waits for it.
not_over_midnight() {
  while ((10#$(TZ=Europe/Amsterdam date +%H%M) > 2339)); do sleep 20; done
}

stop_server() {
  local pid
  pid=$(cat "$reports/server.pid" 2>/dev/null) || return 0
  rm "$reports/server.pid"
  kill "$pid" 2>/dev/null || return 0
  while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
}

# A backup of the demonstration's database, and what comes out of it: every table the same, in a database of its own on the same server.
backup_and_restore() {
  local port copy=$reports/e2e-backup
  port=$(ps -ww -o args= -p "$(cat "$data/e2e/server.pid")" | sed -nE 's/.*--port=([0-9]+).*/\1/p')
  mkdir -p "$copy"
  echo 'a passphrase of the tests' >"$copy/passphrase"
  "$repository/infra/backup" "$(at "$port" uitzicht)" "$copy/plain.gz"
  "$repository/infra/backup" "$(at "$port" uitzicht)" "$copy/locked" --passphrase-file "$copy/passphrase"
  "$repository/infra/restore" "$copy/locked" "$(at "$port" restored)" --passphrase-file "$copy/passphrase"
  same_tables "$port"
  must_fail "$repository/infra/restore" "$copy/plain.gz" "$(at "$port" restored)"
  head -c 5000 "$copy/plain.gz" >"$copy/cut.gz"
  must_fail "$repository/infra/restore" "$copy/cut.gz" "$(at "$port" elsewhere)"
  must_fail "$repository/infra/restore" "$copy/locked" "$(at "$port" elsewhere)"
  (($(gunzip -c "$copy/plain.gz" | grep -c 'INSERT INTO .hour_entry') > 0))
  ! grep -aq 'INSERT INTO' "$copy/locked"
}

at() { echo "jdbc:mysql://127.0.0.1:$1/$2?user=root&sslMode=DISABLED"; }

must_fail() { if "$@" 2>&1; then say "should have been refused: $*"; return 1; fi; }

# What changes while the application runs (mails, daily work) is left out of the comparison.
same_tables() {
  local client names table
  client=("$(echo "$data"/mariadb-*/bin/mariadb)" --no-defaults --skip-ssl -h 127.0.0.1 -P "$1" -u root -N)
  names=$("${client[@]}" -e "SELECT table_name FROM information_schema.tables WHERE table_schema = 'uitzicht' AND table_type = 'BASE TABLE'
    AND table_name NOT IN ('outgoing_mail', 'daily_work')")
  [[ $(wc -w <<<"$names") -gt 20 ]]
  for table in $names; do
    [[ $("${client[@]}" -e "CHECKSUM TABLE uitzicht.$table" | cut -f2) == $("${client[@]}" -e "CHECKSUM TABLE restored.$table" | cut -f2) ]] ||
      { say "$table differs after restoring"; return 1; }
  done
  "${client[@]}" -e 'SELECT COUNT(*) FROM restored.hour_line' | grep -qvx 0
}
