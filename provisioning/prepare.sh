# shellcheck shell=bash
# What try, check and bench need before they begin: the Debian packages, a JDK 25 or newer, a
# Chinese font, a display. Sourced, never run. Whatever is missing is installed, or named in one
# sentence, in Chinese and in English.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# The lists are for the scripts that source this.
# shellcheck disable=SC2034
{
# One package a line; "new name|old name" where Debian renamed it.
RUN_PACKAGES=(
    espeak-ng-data
    fontconfig
    fonts-noto-cjk
    'libasound2t64|libasound2'
    libasound2-plugins
    libespeak-ng1
    libgl1
    'libgtk-3-0t64|libgtk-3-0'
    libpangoft2-1.0-0
    libxtst6
    libxxf86vm1
)
BUILD_PACKAGES=(
    ca-certificates
)
command -v mvn >/dev/null || BUILD_PACKAGES+=(maven)
DISPLAY_PACKAGES=(
    xauth
    xvfb
)
# For trying the packages on a bare machine.
TRIAL_PACKAGES=(
    debootstrap
    iproute2
    procps
    util-linux
)
# What a measurement compares the reading of codes with.
BENCH_PACKAGES=(
    zbar-tools
)
# What the long tests need besides: an input method that is on while a scanner types.
LONG_TEST_PACKAGES=(
    dbus-daemon
    ibus
    ibus-gtk3
    ibus-libpinyin
)
TEST_PACKAGES=(
    chromium
    chromium-driver
    ffmpeg
    imagemagick
    poppler-utils
    pulseaudio
    pulseaudio-utils
    socat
    sox
    strace
    tesseract-ocr
    tesseract-ocr-chi-sim
    x11-utils
    xdotool
)
}

# say CHINESE ENGLISH: one sentence for a person, in both languages.
say() {
    printf '%s\n%s\n' "$1" "$2" >&2
}

# stop CHINESE ENGLISH: says why, and ends.
stop() {
    say "$1" "$2"
    exit 1
}

# installed NAME: whether Debian's package is installed.
installed() {
    [[ $(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null) == ii* ]]
}

# known NAME: whether apt could install it.
known() {
    local candidate
    candidate=$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p')
    [[ -n $candidate && $candidate != '(none)' ]]
}

# missing PACKAGE...: those of which no name is installed, as they were given.
missing() {
    local package name
    for package in "$@"; do
        for name in ${package//|/ }; do
            installed "$name" && continue 2
        done
        printf '%s\n' "$package"
    done
}

# best PACKAGE: the first of its names that apt knows, else the last.
best() {
    local name
    for name in ${1//|/ }; do
        known "$name" && break
    done
    printf '%s\n' "$name"
}

# quietly COMMAND...: shows what it printed only if it failed.
quietly() {
    local log
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
    else
        tail -n 15 "$log" >&2
        rm -f "$log"
        return 1
    fi
}

# need PACKAGE...: installs what is missing, or shows the one line that does.
need() {
    local lacking=() names=() package
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    mapfile -t lacking < <(missing "$@")
    ((${#lacking[@]})) || return 0
    if ((EUID == 0)); then
        quietly env DEBIAN_FRONTEND=noninteractive apt-get update -qq ||
            stop "软件源连不上，请检查网络后再试。" \
                "The package index cannot be reached: check the network and try again."
    fi
    for package in "${lacking[@]}"; do names+=("$(best "$package")"); done
    if ((EUID != 0)); then
        stop "还缺几个软件包，请先运行：sudo apt-get install -y --no-install-recommends ${names[*]}" \
            "Some packages are missing; please run the line above, then this command again."
    fi
    say "正在安装：${names[*]}" "Installing what is missing …"
    quietly env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${names[@]}" ||
        stop "没有装上：${names[*]}，请检查网络和磁盘后再试。" \
            "Installing failed: check the network and the disk, then try again."
}

# release HOME: the feature release of the JDK there, or 0.
release() {
    local version=
    if [[ -x $1/bin/javac && -r $1/release ]]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    fi
    printf '%s\n' "${version:-0}"
}

# jdk_homes: where a JDK may be, the likeliest first.
jdk_homes() {
    local java
    printf '%s\n' "${JAVA_HOME:-}"
    java=$(command -v javac) && dirname "$(dirname "$(readlink -f "$java")")"
    printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /opt/*jdk* /opt/java/* /usr/java/* /usr/local/*jdk*
}

# find_jdk: sets JAVA_HOME to the first JDK 25 or newer.
find_jdk() {
    local home
    while read -r home; do
        if [[ -n $home ]] && (($(release "$home") >= 25)); then
            export JAVA_HOME=$home
            return 0
        fi
    done < <(jdk_homes)
    return 1
}

# quiet_maven: Maven's own libraries warn on a new JDK of what is not our business.
quiet_maven() {
    export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}

# need_jdk: finds a JDK 25 or newer, else installs the distribution's, else says what to install.
need_jdk() {
    find_jdk && return 0
    if command -v apt-cache >/dev/null && known openjdk-25-jdk; then
        need openjdk-25-jdk
        find_jdk && return 0
    fi
    stop "没有找到 JDK 25 或更新的版本：请安装一个（例如 adoptium.net 的 Temurin 25），再设置 JAVA_HOME。" \
        "No JDK 25 or newer was found: install one (such as Temurin 25 from adoptium.net) and set JAVA_HOME."
}

# need_maven: makes sure that there is one; on Debian it came with BUILD_PACKAGES.
need_maven() {
    quiet_maven
    command -v mvn >/dev/null ||
        stop "没有找到 Maven：请安装 3.8 或更新的版本。" "Maven was not found: install 3.8 or newer."
}

# need_chinese_font: without one every character is an empty box.
need_chinese_font() {
    command -v fc-list >/dev/null || return 0
    [[ -n $(fc-list :lang=zh file) ]] ||
        stop "没有中文字体，屏幕上只会看到空格子：请安装 fonts-noto-cjk。" \
            "There is no Chinese font, every character would be an empty box: install fonts-noto-cjk."
}

# need_utf8: file names and printed lines are Chinese.
need_utf8() {
    [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
}

# begin_display WIDTHxHEIGHT: a virtual display of its own number, ended with the script.
begin_display() {
    local number
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$number" 2>/dev/null &
    display_pid=$!
    for _ in {1..100}; do
        [[ -s $number ]] && break
        sleep 0.1
    done
    DISPLAY=:$(<"$number")
    rm -f "$number"
    [[ $DISPLAY != : ]] || stop "虚拟屏幕没有打开，请重试。" "The virtual display did not start: try again."
    export DISPLAY
    unset WAYLAND_DISPLAY
}

# end_display: ends the virtual display, if one was begun.
end_display() {
    [[ -z ${display_pid:-} ]] || kill "$display_pid" 2>/dev/null || true
}

# begin_sound: a PulseAudio server of its own that plays into nothing, in real time; it ends with
# end_sound. ALSA plays there.
begin_sound() {
    sound=$(mktemp -d)
    cat >"$sound/asound.conf" <<'END'
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse }
ctl.!default { type pulse }
END
    HOME=$sound XDG_RUNTIME_DIR=$sound pulseaudio -n --daemonize=no --exit-idle-time=-1 \
        --use-pid-file=no --disable-shm=yes \
        -L "module-native-protocol-unix auth-anonymous=1 socket=$sound/sound" \
        -L "module-null-sink sink_name=nobody rate=48000 channels=1" >"$sound/log" 2>&1 &
    sound_pid=$!
    for _ in {1..100}; do
        [[ -e $sound/sound ]] && break
        sleep 0.1
    done
    export PULSE_SERVER=unix:$sound/sound ALSA_CONFIG_PATH=$sound/asound.conf
    # Who listens makes it play in small steps, as a sound card does; else it sleeps for two seconds.
    parec --device=nobody.monitor --latency-msec=20 --raw >/dev/null 2>&1 &
}

# end_sound: ends it, if it was begun.
end_sound() {
    [[ -n ${sound_pid:-} ]] || return 0
    kill "$sound_pid" 2>/dev/null || true
    wait "$sound_pid" 2>/dev/null || true
    rm -rf "$sound"
}

# built: whether nothing changed since the distribution in target/yizhan was made.
built() {
    local stamp=$root/target/yizhan/built
    [[ -e $stamp ]] && [[ -z $(cd "$root" && find pom.xml terminal admin-web provisioning \
        -name target -prune -o -newer "$stamp" -type f -print -quit) ]]
}

# build: the distribution in target/yizhan, from what is on the machine when that suffices.
build() {
    built && return 0
    local log=$root/target/build.log
    local modules=provisioning/package,provisioning/benchmarks,provisioning/tour
    local line=(mvn -B -ntp -q -Dquick -Dspotless.check.skip -Dmaven.test.skip=true -pl "$modules" -am package)
    mkdir -p "$root/target"
    say "正在编译，第一次要几分钟 …" "Building; the first time takes some minutes …"
    if ! (cd "$root" && "${line[@]}" -o) >"$log" 2>&1; then
        (cd "$root" && "${line[@]}") >"$log" 2>&1 || {
            grep -m 20 '^\[ERROR\]' "$log" >&2
            stop "编译没有成功，全部输出在 $log。" "The build failed; all it printed is in $log."
        }
    fi
    touch "$root/target/yizhan/built"
}

# record_start HOME: starts the terminal of HOME once on a virtual display and keeps what a start
# needs (an AOT cache), so that the next is several times as quick. Only that depends on it.
record_start() {
    local home=$1
    [[ ! $home/terminal.aot -nt $home/built ]] || return 0
    say "正在记录终端的启动过程，以后打开得更快 …" "Recording a start of the terminal, so that the next is quicker …"
    (
        folder=$(mktemp -d)
        trap 'end_display; rm -rf "$folder"' EXIT
        begin_display 1080x1920
        mkdir "$folder/camera"
        TERMINAL_RECORD=$home/terminal.aot "$home/terminal" --data "$folder/data" --demo \
            --camera "$folder/camera" --size 1080x1920 --port 0 >"$folder/log" 2>&1 &
        terminal=$!
        for _ in {1..120}; do
            sleep 1
            kill -0 "$terminal" 2>/dev/null && ! grep -q 'Started oejs.Server' "$folder/log" || break
        done
        sleep 5
        kill "$terminal" 2>/dev/null && wait "$terminal"
    ) || true
}
