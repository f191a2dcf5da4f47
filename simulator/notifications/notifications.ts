import { setTimeout as sleep } from 'node:timers/promises';

import type { JsonRecord } from '../powershell/members';
import type { TaskRow } from '../scheduler/taskRow';
import type { SimulatorState } from '../state';
import { AlertTable } from './alertTable';
import { taskParts, testParts } from './bodies';
import { Delivery } from './delivery';
import { Logbook } from './logbook';
import { NotificationSettings } from './settings';

/** A run of a scripted alert. */
export interface AlertRun {
	/** Default domain. */
	tenant: string;
	/** Such as Get-CIPPAlertDefenderIncidents. */
	command: string;
	/** What it finds; nothing for an alert that finds nothing any more. */
	findings: JsonRecord[];
	/** Name of the rule; made of command and tenant when left out. */
	name?: string;
	comment?: string;
}

/** Everything about CIPP's notifications. */
export class Notifications {
	readonly settings = new NotificationSettings();
	readonly logbook: Logbook;
	readonly alerts: AlertTable;
	readonly delivery: Delivery;

	constructor(private readonly state: SimulatorState) {
		this.logbook = new Logbook(state.clock);
		this.alerts = new AlertTable(state.clock);
		this.delivery = new Delivery(this.settings, this.logbook, state.clock);
	}

	/** @returns true when the end of a task is to be told by webhook */
	wantsWebhook(row: TaskRow): boolean {
		return /(?:^|,)webhook(?:,|$)/i.test(row.PostExecution) && this.settings.webhook !== '';
	}

	/**
	 * Tells the end of a task.
	 *
	 * @param lines in run order
	 * @param write writes the end into the row. For an offboarding that has happened before; other
	 * tasks get it after the answer
	 */
	taskEnded(row: TaskRow, lines: string[], write?: () => void): void {
		const results = lines.map((line) => ({ Results: line }));
		const parts = taskParts(row, row.Tenant, this.customerId(row.Tenant), results);
		const telling = this.delivery.send(parts).then(async ({ finalAfterMs }) => {
			if (!write) return;
			if (finalAfterMs > 0) await sleep(finalAfterMs);
			write();
		});
		this.delivery.track(telling);
	}

	/** Sends the test notification, whose answer says whether it arrived. */
	test(tenant: string, text: string): void {
		this.delivery.track(this.delivery.send(testParts(tenant, text)));
	}

	/** Runs a scripted alert: writes what it found, and tells it when that has changed. */
	runAlert(run: AlertRun): void {
		const row = this.rule(run);
		const { tenant, command, findings, comment = '' } = run;
		const told = this.alerts.trace(tenant, command, findings, comment);
		if (!told) return;
		const parts = taskParts(row, tenant, this.customerId(tenant), told);
		this.delivery.track(this.delivery.send(parts));
	}

	/** Forgets everything. */
	clear(): void {
		for (const part of [this.settings, this.logbook, this.alerts, this.delivery]) part.clear();
	}

	/** The rule of the alert in the task table, which the page for alerts hides; it has just run. */
	private rule({ tenant, command, name, comment = '' }: AlertRun): TaskRow {
		const { tasks, clock } = this.state;
		const ruleName = name ?? `${command.replace('Get-CIPPAlert', '')}: ${tenant}`;
		const known = [...tasks.named(ruleName)].find((row) => row.Command === command);
		const row =
			known ??
			tasks.add({
				Name: ruleName,
				Command: command,
				Tenant: tenant,
				Parameters: '{}',
				Hidden: true,
				Recurrence: '1d',
				PostExecution: 'Webhook',
				AlertComment: comment,
				ScheduledTime: String(clock.seconds() + 86_400),
			});
		tasks.update(row, {
			ExecutedTime: String(clock.seconds()),
			ScheduledTime: String(clock.seconds() + 86_400),
		});
		return row;
	}

	private customerId(tenant: string): string {
		return this.state.directory.tenant(tenant)?.customerId ?? '';
	}
}
