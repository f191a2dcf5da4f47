import type { AccessRules } from './access';
import type { VirtualClock } from './clock';
import { RequestWindow } from './container/requestWindow';
import { ResponseCache } from './container/responseCache';
import type { SimulatorCredentials } from './credentials';
import type { Directory } from './directory/directory';
import { FaultList } from './faultList';
import type { GraphQueue } from './graph/graphQueue';
import type { PartFault } from './graph/partFaults';
import type { ArmedFault } from './http/connectionFaults';
import { Notifications } from './notifications/notifications';
import { OffboardingFaults } from './offboardingFaults';
import type { ResolvedOptions } from './options';
import type { Profile } from './profiles';
import { seededRandom, type Random } from './random';
import { Recordings } from './recordings';
import type { ProgressRow } from './scheduler/progress';
import { Scheduler } from './scheduler/scheduler';
import { TaskTable } from './scheduler/taskTable';
import { Tokens } from './tokens';

/** A password that a reset has made. */
export interface RevealedSecret {
	/** User principal name. */
	user: string;
	password: string;
	/** What the result line holds: the password, or a link to it. */
	secret: string;
	/** Virtual time in milliseconds since 1970. */
	at: number;
}

/** What a state is made of. */
export interface StateParts {
	options: ResolvedOptions;
	profile: Profile;
	clock: VirtualClock;
	random: Random;
	/** Where `random` begins. */
	seed: number;
	directory: Directory;
	credentials: SimulatorCredentials;
	access: AccessRules;
}

/** Everything the simulator knows; the endpoints, the steps and the scheduler work on it. */
export class SimulatorState {
	readonly options: ResolvedOptions;
	readonly profile: Profile;
	readonly clock: VirtualClock;
	readonly random: Random;
	readonly directory: Directory;
	readonly credentials: SimulatorCredentials;
	readonly access: AccessRules;
	readonly tokens: Tokens;
	readonly tasks: TaskTable;
	readonly scheduler: Scheduler;
	readonly notifications: Notifications;
	readonly recordings = new Recordings();
	readonly responseCache: ResponseCache;
	readonly requestWindow: RequestWindow;
	readonly connectionFaults = new FaultList<ArmedFault>();
	readonly offboardingFaults = new OffboardingFaults();
	/** Parts of Graph batches that are refused. */
	readonly partFaults = new FaultList<PartFault>();
	/** Changes of steps that do not show yet. */
	readonly lateEffects: Array<() => void> = [];
	/** Passwords that resets have made, in order. */
	secrets: RevealedSecret[] = [];
	/** Queued Graph queries over all tenants: when their data is there. */
	readonly graphQueues = new Map<string, GraphQueue>();
	/** Whether the look-up of the tenant in ListScheduledItemDetails fails, which loses the results. */
	tenantLookupFails = false;
	private readonly progressByDeployment = new Map<string, ProgressRow[]>();
	private readonly progressByTask = new Map<string, ProgressRow>();

	constructor(parts: StateParts) {
		this.options = parts.options;
		this.profile = parts.profile;
		this.clock = parts.clock;
		this.random = parts.random;
		this.directory = parts.directory;
		this.credentials = parts.credentials;
		this.access = parts.access;
		this.tokens = new Tokens(parts.clock);
		// Numbers of its own: the order of steps does not depend on how many tasks there are.
		this.tasks = new TaskTable(parts.clock, seededRandom(parts.seed + 1));
		this.scheduler = new Scheduler(this);
		this.responseCache = new ResponseCache(parts.clock);
		this.requestWindow = new RequestWindow(parts.clock);
		this.notifications = new Notifications(this);
	}

	/** Adds a user to the progress that a DeploymentId stands for. */
	addProgress(deploymentId: string, row: ProgressRow): void {
		const rows = this.progressByDeployment.get(deploymentId) ?? [];
		rows.push(row);
		this.progressByDeployment.set(deploymentId, rows);
		this.progressByTask.set(row.TaskId, row);
	}

	/** The rows of a DeploymentId; none when it is not known. */
	deployment(deploymentId: string): ProgressRow[] {
		return this.progressByDeployment.get(deploymentId) ?? [];
	}

	/** The progress of a task, if it is reported. */
	progressOf(rowKey: string): ProgressRow | undefined {
		return this.progressByTask.get(rowKey);
	}

	/** Forgets recordings, faults, tasks and passwords. The directory and the tokens stay. */
	reset(): void {
		this.clock.forgetWork();
		this.scheduler.reset();
		this.tasks.clear();
		this.recordings.clear();
		this.notifications.clear();
		this.connectionFaults.clear();
		this.offboardingFaults.clear();
		this.partFaults.clear();
		this.lateEffects.length = 0;
		this.responseCache.clear();
		this.secrets = [];
		this.graphQueues.clear();
		this.progressByDeployment.clear();
		this.progressByTask.clear();
		this.tenantLookupFails = false;
	}
}
