# The commands of the project. Everything needs only Rust and a C compiler; what else is missing is said or installed.

.PHONY: check test test-cluster nextest redis fmt lint deny proto alerts bench demo

# Where cargo puts the tools installed here.
export PATH := $(HOME)/.cargo/bin:$(PATH)

# Installs cargo-nextest if it is missing and unpacks redis-server if it is missing, and runs every test; then those of the
# whole service once more, on Redis. `make test-cluster` runs them on a Redis Cluster, which takes longer.
test: nextest redis
	cargo nextest run --workspace --locked
	WAYBILL_TEST_STORE=redis cargo nextest run --profile store -p waybill --locked

test-cluster: nextest redis
	WAYBILL_TEST_STORE=redis-cluster cargo nextest run --profile store -p waybill --locked

nextest:
	@command -v cargo-nextest >/dev/null 2>&1 || { echo "cargo-nextest is missing: installing it (once)"; cargo install --locked cargo-nextest; }

redis:
	@tests/it/redis-server.sh

# What CI runs besides the tests.
check: fmt lint deny proto alerts

fmt:
	cargo fmt --all --check

lint:
	cargo clippy --workspace --all-targets --locked -- -D warnings

# Licences, bans and sources; no advisory database can be reached from everywhere, so advisories are left to `cargo deny check`.
deny:
	@command -v cargo-deny >/dev/null 2>&1 || { echo "cargo-deny is missing: installing it (once)"; cargo install --locked cargo-deny; }
	cargo deny --locked check bans licenses sources

# Lints the API's definitions, where npm is there to bring buf.
proto:
	@if command -v npx >/dev/null 2>&1; then npx --yes @bufbuild/buf@1 lint; else echo "npx is missing: buf lint is left out"; fi

# Checks and tests the alert rules. promtool comes out of Debian's package, which is unpacked and not installed: installing
# it would start a server.
PROMTOOL := $(or $(shell command -v promtool),target/tools/prometheus/usr/bin/promtool)

alerts:
	@if [ ! -x "$(PROMTOOL)" ] && command -v apt-get >/dev/null && command -v dpkg >/dev/null; then \
		echo "promtool is missing: unpacking it from Debian's package prometheus (once)"; \
		mkdir -p target/tools/prometheus && cd target/tools && apt-get download prometheus && \
		dpkg -x prometheus_*.deb prometheus && rm prometheus_*.deb; \
	fi
	@if [ -x "$(PROMTOOL)" ]; then \
		"$(PROMTOOL)" check rules deploy/prometheus/alerts.yaml && "$(PROMTOOL)" test rules deploy/prometheus/alerts_test.yaml; \
	else echo "neither promtool nor apt-get is there: the alert rules are left untested"; fi

# Prints ratios against bare peers that run in the same process.
bench:
	cargo bench --locked -p waybill-adapters --bench normalise
	cargo bench --locked -p waybill --bench fsyncs
	cargo bench --locked -p waybill --bench allocations
	cargo bench --locked -p waybill --bench service

demo:
	cargo run --release --locked -- demo
