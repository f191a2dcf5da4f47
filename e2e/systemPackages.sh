#!/usr/bin/env bash
# Installs what the end-to-end tests need besides n8n and is missing: a Chromium for the editor, Redis
# and PostgreSQL for the queue mode. Only where there is apt-get and we are root; in any other case it
# says what will be left out. Ends with 0 either way, as the tests skip what they cannot run.
set -euo pipefail
exec </dev/null

# The programs are looked for where system/programs.ts looks for them.
has_chromium() {
	local name
	[ -n "${CIPP_E2E_CHROMIUM:-}" ] && return 0
	for name in chromium chromium-browser google-chrome-stable google-chrome; do
		command -v "$name" >/dev/null && return 0
	done
	return 1
}

has_redis() {
	command -v redis-server >/dev/null
}

has_postgres() {
	command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

packages=()
left_out=()

# look: fills both lists anew with what is missing.
look() {
	packages=()
	left_out=()
	# Chromium alone brings no font, and draws no text then.
	has_chromium || { packages+=(chromium fonts-liberation) && left_out+=('the editor (no Chromium)'); }
	has_redis || { packages+=(redis-server) && left_out+=('queue mode (no redis-server)'); }
	has_postgres || { packages+=(postgresql) && left_out+=('queue mode (no PostgreSQL)'); }
}

# say_left_out <reason>: says what will not be tested.
say_left_out() {
	local what
	printf 'System packages: %s\n' "$1"
	for what in "${left_out[@]}"; do printf 'System packages: NOT TESTED: %s\n' "$what"; done
}

policy=/usr/sbin/policy-rc.d
made_policy=

remove_policy() {
	[ -z "$made_policy" ] || rm -f "$policy"
}

# Debian starts a server once it is installed unless this file forbids it. The tests start their own.
forbid_services() {
	[ -e "$policy" ] && return 0
	printf '#!/bin/sh\nexit 101\n' >"$policy"
	made_policy=yes
	chmod 755 "$policy"
}

apt() {
	DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 timeout --kill-after=30 900 apt-get \
		-o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 -o Acquire::http::Timeout=60 \
		-o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0 --quiet=2 "$@"
}

look
if [ "${#packages[@]}" -eq 0 ]; then
	printf 'System packages: Chromium, Redis and PostgreSQL are there\n'
	exit 0
fi
if ! command -v apt-get >/dev/null; then
	say_left_out 'there is no apt-get to install them with'
	exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
	say_left_out "only root can install them; run as root: apt-get install ${packages[*]}"
	exit 0
fi

printf 'System packages: installing %s\n' "${packages[*]}"
trap remove_policy EXIT
forbid_services
# A list that cannot be renewed may still do.
apt update || printf 'System packages: apt-get update failed\n'
apt install --yes --no-install-recommends "${packages[@]}" ||
	printf 'System packages: apt-get install failed\n'
look
if [ "${#packages[@]}" -gt 0 ]; then say_left_out 'not everything could be installed'; fi
