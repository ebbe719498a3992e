#!/bin/sh
# Brings redis-server for the tests where it is not installed: Debian's packages are unpacked to target/tools/redis and not
# installed, since installing them would start a server. The tests look on PATH, then there.
set -eu
cd "$(dirname "$0")/../.."
tools=target/tools/redis

fits() {
    # "Redis server v=7.0.15 …", and the same of Valkey.
    major=$("$1" --version 2>/dev/null | sed -n 's/.*v=\([0-9]*\).*/\1/p')
    [ "${major:-0}" -ge 7 ]
}

if command -v redis-server >/dev/null && fits redis-server; then exit 0; fi
if [ -x "$tools/redis-server" ] && fits "$tools/redis-server"; then exit 0; fi
if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
    echo "redis-server 7.0 or later is needed by the tests, and there is no apt-get to bring it: install it" >&2
    exit 1
fi
echo "redis-server is missing: unpacking it from Debian's packages (once)"
rm -rf "$tools"
mkdir -p "$tools"
# The server is a second name of a program in redis-tools. Beside it, the libraries that are not there yet.
missing() {
    apt-get install --print-uris -qq --no-install-recommends redis-tools | sed -n "s/^'[^']*' \([^_]*\)_.*/\1/p"
}
if ! packages=$(missing) && [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    packages=$(missing)
fi
case " $(echo $packages) " in *" redis-tools "*) ;; *) packages="$packages redis-tools" ;; esac
(
    cd "$tools"
    # shellcheck disable=SC2086
    apt-get download -qq $packages || { [ "$(id -u)" = 0 ] && apt-get update -qq && apt-get download -qq $packages; }
    for package in *.deb; do dpkg -x "$package" .; done
    rm ./*.deb
    mkdir program
    ln -s ../usr/bin/redis-check-rdb program/redis-server
)
cat >"$tools/redis-server" <<'WRAPPER'
#!/bin/sh
here=$(dirname "$0")
libraries=$(find "$here/usr/lib" "$here/lib" -name '*.so*' -exec dirname {} + 2>/dev/null | sort -u | tr '\n' ':')
LD_LIBRARY_PATH="$libraries${LD_LIBRARY_PATH:-}"
export LD_LIBRARY_PATH
exec "$here/program/redis-server" "$@"
WRAPPER
chmod +x "$tools/redis-server"
fits "$tools/redis-server" || {
    echo "the redis-server in Debian's packages does not run here or is older than 7.0: install Redis 7.0 or later" >&2
    exit 1
}
