# Shared by infra/backup and infra/restore: the address of a database, and a client that can talk to it. Sourced, not run.
# shellcheck shell=bash disable=SC2154

# read_url JDBC_URL: sets host, port, schema, user, password and loopback out of jdbc:mysql://host:port/schema?user=..&password=..
# Without a user in it: DATASOURCES_DEFAULT_USERNAME and _PASSWORD, which the server is told too.
read_url() {
  local rest=${1#jdbc:mysql://} options pair
  [[ $rest != "$1" && $rest == */* ]] || die "not a JDBC URL of MySQL: jdbc:mysql://HOST:PORT/SCHEMA?user=..."
  host=${rest%%/*} rest=${rest#*/}
  schema=${rest%%\?*} options=
  [[ $rest != *\?* ]] || options=${rest#*\?}
  port=3306
  [[ $host != *:* ]] || { port=${host##*:}; host=${host%:*}; }
  [[ $schema =~ ^[A-Za-z0-9_]+$ ]] || die "the address names no schema of letters, digits and underscores"
  user=${DATASOURCES_DEFAULT_USERNAME:-} password=${DATASOURCES_DEFAULT_PASSWORD:-}
  while IFS= read -r pair; do
    case $pair in
      user=*) user=$(decoded "${pair#*=}") ;;
      password=*) password=$(decoded "${pair#*=}") ;;
      sslMode=DISABLED) plain=true ;;
    esac
  done <<<"${options//&/$'\n'}"
}

decoded() {
  local text=${1//+/ }
  printf '%b' "${text//%/\\x}"
}

# need_client NAMES...: prints the first of these programs on the path, else that of the embedded database of this checkout.
need_client() {
  local name folder
  for name in "$@"; do
    if command -v "$name"; then return; fi
    for folder in "$data"/mariadb-*/bin; do
      if [[ -x $folder/$name ]]; then echo "$folder/$name"; return; fi
    done
  done
  die "needs $1 or ${2:-$1}: apt-get install mariadb-client, or start infra/run once"
}

# write_options FILE PROGRAM: what the program needs to connect; in a file, for the command line can be read by everybody.
write_options() {
  (
    umask 077
    printf '[client]\nprotocol=tcp\nhost="%s"\nport=%s\nuser="%s"\npassword="%s"\n' "$host" "$port" "$user" "$password" >"$1"
    [[ ${plain:-} != true ]] || plain_option "$2" >>"$1"
  )
}

plain_option() { if [[ $("$1" --help 2>/dev/null) == *--ssl-mode* ]]; then echo ssl-mode=DISABLED; else echo skip-ssl; fi; }

# The passphrase as a file descriptor's worth of text: from a file, never from the command line.
cipher() { openssl enc -aes-256-cbc -pbkdf2 -iter 600000 "$@"; }
