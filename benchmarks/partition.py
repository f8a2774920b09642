"""A study on three machines of a network, one of which is cut off for a while: network namespaces of Linux, as root.

    python -m benchmarks.partition

A head with the scheduler and the driver, and two machines with a worker each, joined by a bridge. The link of one
worker is taken down in the midst of the study and set up again later. TLS guards all of it, with keys for the day.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.soak import contents, study

HEAD, PORT, CUT_S = "10.77.0.1", 8786, 6.0
MACHINES = {"cellsim-head": HEAD, "cellsim-one": "10.77.0.2", "cellsim-two": "10.77.0.3"}
BRIDGE = "cellsim-br"
IP = shutil.which("ip") or ""


def permitted() -> str:
    """Why no network can be made here; "" where it can."""
    if not IP:
        return "there is no 'ip'"
    tried = subprocess.run([IP, "netns", "add", "cellsim-try"], capture_output=True, text=True, check=False)
    if tried.returncode:
        return f"no namespace may be made ({tried.stderr.strip()})"
    _ip("netns del cellsim-try")
    return ""


def _ip(words: str, check: bool = True) -> None:
    subprocess.run([IP, *words.split()], check=check, capture_output=True)


@contextmanager
def network() -> Iterator[None]:
    """Three machines on a bridge."""
    _taken_down()
    try:
        _ip(f"link add {BRIDGE} type bridge")
        _ip(f"link set {BRIDGE} up")
        for number, (name, address) in enumerate(MACHINES.items()):
            _ip(f"netns add {name}")
            _ip(f"link add cs-veth{number} type veth peer name eth0 netns {name}")
            _ip(f"link set cs-veth{number} master {BRIDGE} up")
            for words in (f"addr add {address}/24 dev eth0", "link set eth0 up", "link set lo up"):
                _ip(f"-n {name} {words}")
        yield
    finally:
        _taken_down()


def _taken_down() -> None:
    for name in MACHINES:
        _ip(f"netns del {name}", check=False)
    _ip(f"link del {BRIDGE}", check=False)


def keys(folder: Path) -> dict[str, str]:
    """Dask's configuration for TLS with a key and a certificate made for the day, which vouches for itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "cellsim")])
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(key, hashes.SHA256())
    )  # fmt: skip
    file = folder / "key.pem"
    file.touch(mode=0o600)
    plain = serialization.NoEncryption()
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        + made.public_bytes(serialization.Encoding.PEM)
    )
    roles = {f"DASK_DISTRIBUTED__COMM__TLS__{role}__{what}": str(file) for role in ("SCHEDULER", "WORKER", "CLIENT")
             for what in ("KEY", "CERT")}  # fmt: skip
    return roles | {
        "DASK_DISTRIBUTED__COMM__TLS__CA_FILE": str(file),
        "DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION": "True",
    }


def on(machine: str, room: dict[str, str], *words: str) -> subprocess.Popen:
    """A process of Python on one of the machines."""
    command = [IP, "netns", "exec", machine, sys.executable, *words]
    path = os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(command, env=os.environ | room | {"PYTHONPATH": path}, stderr=subprocess.DEVNULL)


DRIVER = "import sys; from benchmarks.partition import driven; driven(sys.argv[1], sys.argv[2])"


def driven(folder: str, address: str) -> None:
    """The study, as the head drives it."""
    study().run(folder, engine=address)


def cut_off(home: Path) -> tuple[bytes, bytes]:
    """The table of a study whose one worker was cut off, and that of one left in peace."""
    study().run(home / "peace", workers=1)
    tls = keys(home)
    with network():
        words = (
            "--protocol",
            "tls",
            "--host",
            HEAD,
            "--port",
            str(PORT),
            "--no-dashboard",
            "--dashboard-address",
            ":0",
        )
        begun = [on("cellsim-head", tls, "-m", "distributed.cli.dask_scheduler", *words)]
        for name in ("cellsim-one", "cellsim-two"):
            room = home / name
            room.mkdir()
            own = {"HOME": str(room), "TMPDIR": str(room)}
            begun.append(on(name, tls | own, "-m", "distributed.cli.dask_worker", f"tls://{HEAD}:{PORT}", "--nthreads",
                            "1", "--host", MACHINES[name], "--no-dashboard", "--local-directory", str(room),
                            "--death-timeout", "60"))  # fmt: skip
        try:
            driver = on("cellsim-head", tls, "-c", DRIVER, str(home / "cut"), f"tls://{HEAD}:{PORT}")
            while driver.poll() is None and len(list((home / "cut").glob("shards/*.parquet"))) < 3:
                time.sleep(0.05)
            _ip("link set cs-veth1 down")
            time.sleep(CUT_S)
            _ip("link set cs-veth1 up")
            driver.wait(timeout=300)
        finally:
            for each in begun:
                each.kill()
    return (home / "cut" / "results.parquet").read_bytes(), contents(home / "peace")["results.parquet"]


if __name__ == "__main__":
    if why := permitted():
        sys.exit(f"No network can be made: {why}.")
    with TemporaryDirectory() as place:
        found, wanted = cut_off(Path(place))
    print(f"One of two workers was cut off for {CUT_S:g} s: {'the same bytes' if found == wanted else 'OTHER BYTES'}.")
    sys.exit(found != wanted)
