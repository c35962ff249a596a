#!/bin/sh
# Makes sqlite.sql and postgres.sql beside it: see README.md. PROGRAM is the program of that time, built.
#
#     dump.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
postgres=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
trap 'as_postgres "$postgres/pg_ctl" --pgdata "$work/cluster" --mode immediate --silent stop; rm -rf "$work"' EXIT

# PostgreSQL refuses to run as root.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

python3 "$here/make.py" "$program" "" "$work/embedded"
sqlite3 "$work/embedded/arendegang.sqlite" .dump >"$here/sqlite.sql"

chmod 711 "$work"
mkdir "$work/cluster"
[ "$(id -u)" = 0 ] && chown postgres "$work/cluster"
as_postgres "$postgres/initdb" --pgdata "$work/cluster" --username tester --auth trust --encoding UTF8 --no-locale >/dev/null
as_postgres "$postgres/pg_ctl" --pgdata "$work/cluster" --wait --silent --log /dev/null \
    --options "-c listen_addresses='' -c unix_socket_directories='$work/cluster'" start
chmod 711 "$work/cluster"
as_postgres psql --quiet --host "$work/cluster" --username tester postgres --command 'CREATE DATABASE old'
python3 "$here/make.py" "$program" "postgres://tester@localhost/old?host=$work/cluster" "$work/served"
# Some versions write commands of psql, which begin with a backslash, and whom it belonged to is nothing to us.
as_postgres "$postgres/pg_dump" --host "$work/cluster" --username tester --inserts --rows-per-insert 50 --no-owner old |
    grep -v -e '^\\' -e 'SET COMPRESSION' -e search_path >"$here/postgres.sql"
