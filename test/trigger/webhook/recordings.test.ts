import type { IDataObject } from 'n8n-workflow';

import { readNotifications } from '../../../nodes/CippWebhookTrigger/notifications/read';
import recordings from '../../recordings/webhooks.json';
import { WebhookHost } from './host';

interface Recorded {
	case: string;
	schema: string;
	body: IDataObject | IDataObject[];
}

const RECORDED = recordings.webhooks as unknown as Recorded[];

/** What the requests of a case are about, by how its name begins. The first that fits counts. */
const EVENT_OF: Array<[RegExp, string]> = [
	[/^(?:10\.8\.2: )?test notification|^writeLog/, 'testNotification'],
	[/^address that contains/, 'other'],
	[/^(?:10\.8\.2: )?offboarding/, 'offboardingCompletedWithErrors'],
	[/^audit log alert/, 'auditLogAlert'],
	[/^(?:10\.8\.2: )?alert/, 'alertRaised'],
	[/^(?:scheduled task|receiver never answers)/, 'taskFinished'],
	[/^logbook/, 'logbookEntry'],
	[/^custom test/, 'customTest'],
	[/^(?:standards|drift|baseline)/, 'standards'],
	[/^Sherweb/, 'other'],
];

const eventOf = (name: string) => EVENT_OF.find(([pattern]) => pattern.test(name))?.[1];

/** One item for each finding, entry, test or deviation. */
function countOf({ body }: Recorded): number {
	const { payload } = body as { payload?: IDataObject[] };
	const entries = (payload ?? [body].flat()) as IDataObject[];
	return entries.reduce((sum, entry) => {
		const command = String(
			(entry.task as IDataObject)?.command ?? (entry.TaskInfo as IDataObject)?.Command ?? '',
		);
		const snooze = (entry.snooze ?? entry.Snooze) as { items?: unknown[] } | undefined;
		const results = [entry.results ?? entry.Results].flat();
		if (command.startsWith('Get-CIPPAlert')) return sum + (snooze?.items ?? results).length;
		const several = entry.AlertData ?? entry.Tests;
		return sum + (Array.isArray(several) ? several.length : 1);
	}, 0);
}

let host: WebhookHost;
beforeAll(async () => {
	host = await WebhookHost.start();
});
afterAll(async () => await host.close());

it('covers what CIPP can send, in both schemas', () => {
	for (const [, event] of EVENT_OF) {
		const schemas = RECORDED.filter((one) => eventOf(one.case) === event).map((one) => one.schema);
		expect([event, [...new Set(schemas)].sort()]).toEqual([event, ['plain', 'standard']]);
	}
	expect(RECORDED.filter((one) => !eventOf(one.case)).map((one) => one.case)).toEqual([]);
});

it.each(RECORDED.map((one, index) => [`${index} ${one.case}, ${one.schema}`, one] as const))(
	'%s',
	async (_title, recorded) => {
		host.deduplicator.clear();
		host.items.length = 0;
		const response = await host.post(recorded.body);
		expect(response.status).toBe(200);
		await host.settled();

		const event = eventOf(recorded.case);
		expect(host.failures).toEqual([]);
		expect(host.items.map((item) => item.event)).toEqual(
			Array<string | undefined>(countOf(recorded)).fill(event),
		);
		for (const item of host.items) {
			// The simulated CIPP knows none of it.
			expect(item.verified).toBe(false);
			expect(item.title).toEqual(expect.stringMatching(/\S/));
			if (/^alert/.test(recorded.case)) {
				expect(item.alertType).toEqual(expect.stringMatching(/^[A-Z]\w+$/));
				expect(item.tenant).toEqual(expect.stringMatching(/\.com$/));
			}
			if (/^(?:offboarding|scheduled)/.test(recorded.case)) {
				expect(item.taskId).toEqual(expect.stringMatching(/^[0-9a-f-]{36}$/));
				expect(item.status).toBe('unknown');
			}
			if (event === 'logbookEntry') expect(item.message).toEqual(expect.stringMatching(/\S/));
		}
		expect(JSON.stringify(host.items)).not.toMatch(/EXAMPLE-PASSWORD|x-forwarded-for/i);
	},
);

it('holds no password in what starts a run, which n8n stores when the run fails', () => {
	const withPassword = RECORDED.filter((one) =>
		JSON.stringify(one.body).includes('EXAMPLE-PASSWORD'),
	);
	expect(withPassword.length).toBeGreaterThan(3);
	for (const { body } of withPassword) {
		const read = readNotifications(body);
		expect(read).toHaveLength(1);
		expect(JSON.stringify(read)).not.toContain('EXAMPLE-PASSWORD');
	}
});
