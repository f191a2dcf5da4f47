/**
 * Runs a command as the leader of a process group of its own, and ends the whole group when the
 * process that started this one is gone, however it went: its end closes our standard input. A test
 * run that is killed therefore leaves no n8n behind.
 *
 * Standard input takes names of signals, one a line, which go to the whole group.
 */
const { spawn } = require('node:child_process');
const { setTimeout } = require('node:timers');

const GRACE_MS = 20_000;

const [command, ...args] = process.argv.slice(2);
// The guard itself stays who it is, as another user may not be allowed to read this file.
const { GUARD_RUN_AS: runAs, ...env } = process.env;
const child = spawn(command, args, {
	...(runAs && JSON.parse(runAs)),
	env,
	detached: true,
	stdio: ['ignore', 'inherit', 'inherit'],
});

function signalGroup(signal) {
	try {
		process.kill(-child.pid, signal);
	} catch {
		// The group is gone already.
	}
}

child.on('error', (error) => {
	console.error(error);
	process.exit(127);
});
child.on('exit', (code, signal) => {
	// What the command has started itself goes with it.
	signalGroup('SIGKILL');
	process.exit(code ?? (signal === 'SIGTERM' ? 143 : 137));
});

let rest = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
	const lines = (rest + text).split('\n');
	rest = lines.pop();
	for (const line of lines) signalGroup(line);
});
function end() {
	signalGroup('SIGTERM');
	setTimeout(() => signalGroup('SIGKILL'), GRACE_MS).unref();
}
process.stdin.on('end', end);
process.stdin.on('error', end);

// The guard outlives what is meant for its starter: the end of that one is what it waits for.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
