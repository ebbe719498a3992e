"""Checks what is in deploy/ with the tools of those who will read it: Helm, Kubernetes' and Compose's schemas, hadolint,
yamllint, systemd. `make deploy` brings the tools; nothing is deployed."""

import pathlib
import re
import subprocess
import sys
import tempfile

import helm_python as helm
import kubernetes_validate
import yaml

HERE = pathlib.Path(__file__).parent
CHART = HERE / "chart" / "waybill"
# The oldest that the chart says to run on, and the newest that the package knows.
VERSIONS = ["1.29", "1.34"]
# Of operators, so in no schema of Kubernetes.
FOREIGN = {"ServiceMonitor"}
EVERYTHING = {
    "ConfigMap", "Deployment", "HorizontalPodAutoscaler", "Ingress", "NetworkPolicy", "PersistentVolumeClaim",
    "PodDisruptionBudget", "Service", "ServiceAccount", "ServiceMonitor",
}  # fmt: skip
failures = []


def check(name, passed, why=""):
    print(f"{'ok' if passed else 'FAILED':6}  {name}")
    if not passed:
        failures.append(name)
        print(why)


def run(name, *command):
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE.parent)
    check(name, done.returncode == 0, done.stdout + done.stderr)


def values(name):
    return yaml.safe_load((CHART / "ci" / f"{name}.yaml").read_text())


def manifests(chart, values):
    for path, text in chart.render(values, name="release", namespace="shipping").items():
        if path.endswith(".yaml"):
            yield from (manifest for manifest in yaml.safe_load_all(text) if manifest)


def check_chart():
    found = helm.lint(str(CHART))
    check("helm lint", "ERROR" not in repr(found) and "WARNING" not in repr(found), repr(found))
    kinds = set()
    with helm.Chart.load(str(CHART)) as chart:
        for case in [{}, values("redis-cluster"), values("embedded")]:
            for manifest in manifests(chart, case):
                kinds.add(manifest["kind"])
                name = f"{manifest['kind']} with {', '.join(case) or 'defaults'}"
                if manifest["kind"] in FOREIGN:
                    continue
                for version in VERSIONS:
                    try:
                        kubernetes_validate.validate(manifest, version, strict=True)
                    except kubernetes_validate.ValidationError as error:
                        check(f"{name}, Kubernetes {version}", False, str(error))
        check("every kind of manifest is rendered and fits its schema", kinds == EVERYTHING, str(kinds ^ EVERYTHING))
        # What must not be rendered.
        for wrong in [
            {"replicas": 3},
            {"storage": {"backend": "memory"}},
            {"storage": {"redis": {"nodes": ["redis://user:secret@redis:6379"]}}},
            {"storage": {"backend": "embedded"}, "replicaCount": 2},
        ]:
            try:
                list(manifests(chart, wrong))
                check(f"{wrong} is refused", False)
            except helm.HelmError:
                check(f"{wrong} is refused", True)


def check_unit():
    """The unit, with a program that is there in place of ours."""
    with tempfile.TemporaryDirectory() as directory:
        unit = pathlib.Path(directory) / "waybill.service"
        text = (HERE / "systemd" / "waybill.service").read_text()
        unit.write_text(text.replace("/usr/local/bin/waybill", sys.executable))
        run("systemd-analyze verify", "systemd-analyze", "verify", "--man=no", str(unit))
        done = subprocess.run(
            ["systemd-analyze", "security", "--offline=true", str(unit)], capture_output=True, text=True
        )
        exposure = re.search(r"exposure level for waybill.service: ([0-9.]+)", done.stdout)
        check("systemd-analyze security: at most 2.0", exposure and float(exposure[1]) <= 2.0, done.stdout[-200:])


def main():
    tools = pathlib.Path(sys.executable).parent
    check_chart()
    run("hadolint", tools / "hadolint", HERE / "Dockerfile")
    run(
        "compose.yaml fits Compose's schema",
        tools / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", HERE / "compose.yaml",
    )  # fmt: skip
    plain = [path for path in HERE.rglob("*.yaml") if "templates" not in path.parts]
    run("yamllint", tools / "yamllint", "--strict", "-d", YAMLLINT, *plain)
    if pathlib.Path("/usr/bin/systemd-analyze").exists():
        check_unit()
    else:
        print("left out: the unit, without systemd-analyze")
    sys.exit(f"{len(failures)} failed" if failures else 0)


YAMLLINT = """
extends: default
rules:
  document-start: disable
  line-length: {max: 160, allow-non-breakable-inline-mappings: true}
  braces: {min-spaces-inside: 0, max-spaces-inside: 1}
  comments: {min-spaces-from-content: 1}
"""

main()
