# SPDX-License-Identifier: GPL-3.0-or-later
# What tools/run, tools/test and tools/bench share. Sourced, not run.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# need GROUP…: installs the missing packages of these groups of tools/packages, and says which.
need() {
    command -v dpkg-query >/dev/null || return 0 # not Debian: what is missing will be named by CMake
    local wanted missing
    wanted=$(awk -v groups=" $* " '!/^#/ && NF && index(groups, " " $1 " ") { for (i = 2; i <= NF; i++) print $i }' tools/packages)
    missing=$(comm -23 <(sort -u <<<"$wanted") \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | awk '$1 == "installed" { print $2 }' | sort -u))
    [ -n "$missing" ] || return 0
    say "Installing Debian packages:" $missing
    local sudo=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || die "These packages are missing, and there is no sudo to install them: "$missing
        sudo=sudo
    fi
    # shellcheck disable=SC2086 # one word each
    { $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing >/dev/null; } \
        || die "apt-get could not install them. The message above says why."
}

# build PRESET [TARGET…]
build() {
    local preset=$1; shift
    say "Building ($preset)"
    local log="$top/build/$preset.log"
    mkdir -p "$top/build"
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; die "cmake could not configure"; }
    cmake --build --preset "$preset" ${1:+--target "$@"} >>"$log" 2>&1 || { tail -n 60 "$log" >&2; die "The build failed; all of it is in $log"; }
    if grep -q 'warning:' "$log"; then grep -A4 'warning:' "$log" >&2; fi
}

# Qt WebEngine's own sandbox refuses to run as root; a desktop's user never gets here.
if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi
export QTWEBENGINE_CHROMIUM_FLAGS=${QTWEBENGINE_CHROMIUM_FLAGS-}

# with_display COMMAND…: runs it on a display of its own, with its own session bus and unlocked keychain.
with_display() {
    local flags="$QTWEBENGINE_CHROMIUM_FLAGS --disable-gpu"
    QTWEBENGINE_CHROMIUM_FLAGS=$flags LIBGL_ALWAYS_SOFTWARE=1 QT_QPA_PLATFORM=xcb \
        xvfb-run -a -s "-screen 0 1920x1200x24 -nolisten tcp" "$top/tools/with-keyring" "$@"
}
