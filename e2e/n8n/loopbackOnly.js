/**
 * Loaded into n8n before anything else (`node --require`): refuses every connection that would
 * leave the machine and writes it down, so that a run needs no network and shows who wanted one.
 */
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3}|0\.0\.0\.0|::)$/i;

const connect = Socket.prototype.connect;

Socket.prototype.connect = function connectOnLoopback(...args) {
	// node:net hands its own calls on as one list [options, callback].
	const first = Array.isArray(args[0]) ? args[0][0] : args[0];
	const host =
		typeof first === 'object' ? first?.host : typeof args[1] === 'string' ? args[1] : undefined;
	if (!host || LOOPBACK.test(host)) return connect.apply(this, args);
	if (process.env.REFUSED_CONNECTIONS) {
		appendFileSync(process.env.REFUSED_CONNECTIONS, `${host}\n`);
	}
	const error = new Error(`connect ENETUNREACH ${host}: only loopback is allowed here`);
	process.nextTick(() => this.destroy(Object.assign(error, { code: 'ENETUNREACH' })));
	return this;
};
