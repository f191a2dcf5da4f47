import type { Server } from 'node:http';
import type { AccessRules } from './access';
import type { VirtualClock } from './clock';
import type { SimulatorCredentials } from './credentials';
import type { Directory } from './directory/directory';
import type { FaultHandle } from './faultList';
import type { PartFault } from './graph/partFaults';
import type { ConnectionFault } from './http/connectionFaults';
import type { JobFault, QueueFault, Refusal, StepFault } from './offboardingFaults';
import type { DeliveryFault } from './notifications/delivery';
import type { AlertRun, Notifications } from './notifications/notifications';
import type { RecordedRequest } from './recordings';
import type { NewTask, TaskRow } from './scheduler/taskRow';
import type { RevealedSecret, SimulatorState } from './state';

/** A running simulator. */
export class Simulator {
	constructor(
		private readonly server: Server,
		private readonly state: SimulatorState,
		/** The API URL without /api, for example http://127.0.0.1:40123. */
		readonly url: string,
	) {}

	/** The API URL with /api. */
	get apiUrl(): string {
		return `${this.url}/api`;
	}

	/** The token address of the right tenant. */
	get tokenUrl(): string {
		return `${this.url}/${this.credentials.tenantId}/oauth2/v2.0/token`;
	}

	/** Throw-away credentials. */
	get credentials(): SimulatorCredentials {
		return this.state.credentials;
	}

	/** Requests to the API and to pages of the host, in order of arrival. */
	get requests(): RecordedRequest[] {
		return this.state.recordings.requests;
	}

	/** Requests for a token, in order of arrival. */
	get tokenRequests(): RecordedRequest[] {
		return this.state.recordings.tokenRequests;
	}

	/** The requests to one endpoint, whose name may be in any case. */
	requestsTo(endpoint: string): RecordedRequest[] {
		const wanted = endpoint.toLowerCase();
		return this.requests.filter((request) => request.endpoint.toLowerCase() === wanted);
	}

	/** The most API requests that were under way at the same time. */
	get maxInFlight(): number {
		return this.state.recordings.maxInFlight;
	}

	/** Tenants and users; may be changed at any time. */
	get directory(): Directory {
		return this.state.directory;
	}

	/** The rows of the task table as stored, in the order they were added. */
	get tasks(): TaskRow[] {
		return this.state.tasks.all();
	}

	/** The time CIPP believes it is. */
	get clock(): VirtualClock {
		return this.state.clock;
	}

	/** What the API client may do; may be changed at any time. */
	get access(): AccessRules {
		return this.state.access;
	}

	/** Passwords that resets have made, in order. */
	get secrets(): RevealedSecret[] {
		return this.state.secrets;
	}

	/** Settings, logbook and findings of alerts, and the webhooks that were sent. */
	get notifications(): Notifications {
		return this.state.notifications;
	}

	/** Runs a scripted alert, which tells what it found. */
	runAlert(run: AlertRun): void {
		this.state.notifications.runAlert(run);
	}

	/** Orders something to go wrong with webhooks. */
	failDelivery(fault: DeliveryFault): FaultHandle {
		return this.state.notifications.delivery.faults.add(fault);
	}

	/** Waits until every webhook was answered. */
	async webhooksSettled(): Promise<void> {
		await this.state.notifications.delivery.settled();
	}

	/** Orders a fault of the connection or the answer. */
	fault(fault: ConnectionFault): FaultHandle {
		const times = fault.times ?? (fault.nth === undefined ? undefined : 1);
		return this.state.connectionFaults.add({
			...fault,
			...(times === undefined ? {} : { times }),
			seen: 0,
		});
	}

	/** Orders a step of an offboarding to fail. */
	failStep(fault: StepFault): FaultHandle {
		return this.state.offboardingFaults.steps.add(fault);
	}

	/** Shows what steps ordered to take effect late have changed. */
	showLateEffects(): void {
		for (const apply of this.state.lateEffects.splice(0)) apply();
	}

	/** Orders a part of a Graph batch to be refused. */
	failPart(fault: PartFault): FaultHandle {
		return this.state.partFaults.add(fault);
	}

	/** Orders an offboarding not to start, or to die on the way. */
	failJob(fault: JobFault): FaultHandle {
		return this.state.offboardingFaults.jobs.add(fault);
	}

	/** Orders Microsoft to refuse something inside a step. */
	refuse(refusal: Refusal): FaultHandle {
		return this.state.offboardingFaults.refusals.add(refusal);
	}

	/** Orders a user of an offboarding not to be queued. */
	failQueueing(fault: QueueFault): FaultHandle {
		return this.state.offboardingFaults.queueing.add(fault);
	}

	/** Makes the look-up of the tenant in ListScheduledItemDetails fail, which empties the results. */
	failTenantLookup(fails = true): void {
		this.state.tenantLookupFails = fails;
	}

	/** Writes a row into the task table, for tasks that somebody else has made. */
	addTask(task: NewTask): TaskRow {
		const row = this.state.tasks.add(task);
		this.state.scheduler.expectTimer();
		return row;
	}

	/** Takes a row out of the task table, as somebody who deletes the task does. */
	removeTask(rowKey: string): void {
		this.state.tasks.remove(rowKey);
	}

	/** Delivers the message that starts a task once more, as a duplicate would be. */
	wakeTask(rowKey: string): void {
		this.state.scheduler.wake(rowKey);
	}

	/** Fills the task table with finished offboardings of users that are long gone. */
	addOldTasks(count: number, tenant = this.directory.tenants[0]?.defaultDomainName ?? ''): void {
		for (let index = 1; index <= count; index++) {
			const user = `gone${index}@${tenant}`;
			const time = String(this.clock.seconds() - 86_400 - 60 * index);
			const line = `Successfully revoked sessions for ${user}`;
			this.state.tasks.add({
				Name: `Offboarding: ${user}`,
				Command: 'Invoke-CIPPOffboardingJob',
				Tenant: tenant,
				Parameters: JSON.stringify({ Username: user, options: { RevokeSessions: true } }),
				ScheduledTime: time,
				ExecutedTime: time,
				TaskState: 'Completed',
				Results: `${JSON.stringify({ Results: line })}\r\n`,
			});
		}
	}

	/** Makes all tokens issued so far invalid. */
	expireTokens(): void {
		this.state.tokens.expireAll();
	}

	/** Forgets recordings, faults, tasks and passwords; directory, clock and tokens stay. */
	reset(): void {
		this.state.reset();
	}

	/** Ends the simulator with all its connections. */
	async close(): Promise<void> {
		this.clock.stop();
		await new Promise<void>((resolve) => {
			this.server.close(() => resolve());
			this.server.closeAllConnections();
		});
	}
}
