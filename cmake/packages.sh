# Source this from a script, then: install_packages PURPOSE… (see packages.txt). Nothing happens where all is there.

packages_list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"

# The packages for the purposes given that are not installed, one a line.
missing_packages() {
    local purpose package _why
    while read -r purpose package _why; do
        if [[ " $* " == *" $purpose "* ]] &&
            [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]]; then
            echo "$package"
        fi
    done <"$packages_list"
}

install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "not Debian: assuming that what $packages_list names is installed" >&2
        return 0
    fi
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return 0
    fi
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "missing: ${missing[*]}; install them as root: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "installing: ${missing[*]}" >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
        "${missing[@]}" </dev/null >/dev/null
}
