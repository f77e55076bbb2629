# Sourced by app/run and tests/run: a UTF-8 locale, and the packages of packages.txt.

# A bare root has no locale, and Qt and the tests want UTF-8.
use_utf8() {
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        export LANG=C.UTF-8 LC_ALL=C.UTF-8
    fi
}

# packages_of SECTION… prints the names in these sections of ./packages.txt.
packages_of() {
    awk -v wanted=" $* " '
        /^# [a-z]+:/ { section = substr($2, 1, length($2) - 1) }
        /^[^#]/ && index(wanted, " " section " ") { print $1 }' packages.txt
}

# install_packages SECTION… installs what is missing of them, or says how and exits.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: packages.txt names what Kept needs; going on with what is here." >&2
        return
    fi
    local wanted present missing as_root=()
    wanted=$(packages_of "$@" | sort -u)
    # shellcheck disable=SC2086 # one word per package
    present=$({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null || true; } |
        sed -n 's/^installed //p' | sort -u)
    missing=$(comm -23 <(echo "$wanted") <(echo "$present") | tr '\n' ' ')
    missing=${missing% }
    if [ -z "$missing" ]; then
        return
    fi

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
            echo "Some packages are missing, and installing them takes root. Please run:" >&2
            echo "apt-get install --no-install-recommends $missing" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: $missing" >&2
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
    # shellcheck disable=SC2086 # one word per package
    if ! "${apt[@]}" update || ! "${apt[@]}" install -y --no-install-recommends $missing; then
        echo "The packages could not be installed; the lines above say why. What was wanted:" >&2
        echo "apt-get install --no-install-recommends $missing" >&2
        exit 1
    fi
}
