/**
 * Loaded into a worker of n8n before anything else (`node --require`): lets its queue hand the jobs of
 * a dead worker to another one. That is how n8n 1 is set (QUEUE_WORKER_MAX_STALLED_COUNT=1). n8n 2
 * sets it to 0, with no setting to change it: such an execution fails.
 */
const { createRequire } = require('node:module');

const [, script, command] = process.argv;

// What the worker starts itself may inherit the request to load this, and has no queue.
if (command === 'worker') {
	const Queue = createRequire(script)('bull');
	const { process: takeJobs } = Queue.prototype;
	Queue.prototype.process = function processAndTakeOver(...args) {
		this.settings.maxStalledCount = 1;
		return takeJobs.apply(this, args);
	};
}
