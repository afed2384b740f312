# What the scripts here have in common: builds the service, and starts and stops it. For `source` alone.

for tool in swift curl; do
    if ! command -v "$tool" >/dev/null; then
        echo "Please install $tool (Swift 6.2 or later: https://www.swift.org/install); then run this again." >&2
        exit 1
    fi
done
../install-dependencies sqlite >&2
swift build "$@" >&2
products=$(swift build "$@" --show-bin-path)

work=$(mktemp -d)
server=
clean_up() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT

faults=()
fault() {
    faults+=("$1")
    echo "!!! $1"
}

title() { printf '\n=== %s\n' "$1"; }

tokens=operator:olga:olga-token
for name in ada bob eve fay; do tokens+=,customer:$name:$name-token; done

# start_service [OPTION OF order-service...]: starts the service on a free port, its log in $work/log.
start_service() {
    rm -f "$work/port"
    ORDER_SERVICE_TOKENS=$tokens "$products/order-service" --port 0 "$@" >"$work/port" 2>"$work/log" &
    server=$!
    for _ in {1..300}; do
        if [ -s "$work/port" ] || ! kill -0 "$server" 2>/dev/null; then break; fi
        sleep 0.1
    done
    if ! [ -s "$work/port" ]; then
        echo "The service does not start:" >&2
        cat "$work/log" >&2
        exit 1
    fi
    url=http://127.0.0.1:$(cat "$work/port")
}

stop_service() {
    kill "$server"
    if ! wait "$server"; then fault "the service does not stop as it should"; fi
    server=
}

json=(-H "Content-Type: application/json")
tea='{"items":[{"sku":"TEA-1","quantity":2}]}'
