#!/bin/sh
# Makes a cluster on first start, then is PostgreSQL: for tests only, whoever knows the password may connect.
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin)
data=/var/lib/postgresql/data
mkdir -p "$data" /var/run/postgresql
chown -R postgres:postgres /var/lib/postgresql /var/run/postgresql
as_postgres() { setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"; }
if [ ! -s "$data/PG_VERSION" ]; then
    printf '%s' "${POSTGRES_PASSWORD:-test}" >/tmp/password
    chown postgres /tmp/password
    as_postgres "$bin/initdb" -D "$data" -U "${POSTGRES_USER:-test}" --pwfile=/tmp/password \
        --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8
    rm /tmp/password
    printf 'host all all all scram-sha-256\nlocal all all trust\n' >"$data/pg_hba.conf"
    as_postgres "$bin/pg_ctl" -D "$data" -w -o "-c listen_addresses=''" start
    as_postgres "$bin/createdb" -U "${POSTGRES_USER:-test}" "${POSTGRES_DB:-test}" || true
    as_postgres "$bin/pg_ctl" -D "$data" -w -m fast stop
fi
exec setpriv --reuid=postgres --regid=postgres --clear-groups -- "$bin/postgres" -D "$data" -c listen_addresses='*' \
    -c unix_socket_directories=/var/run/postgresql
