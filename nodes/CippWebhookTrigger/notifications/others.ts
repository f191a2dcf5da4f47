import type { IDataObject } from 'n8n-workflow';

import type { Envelope, OtherNotification } from './notification';
import { fingerprint, listOf, objectOf, textOf, withoutSecrets } from './values';

type Said = Pick<OtherNotification, 'tenant' | 'tenantId' | 'title'>;

function said(entry: IDataObject, envelope: Envelope): Said {
	return {
		tenant: textOf(entry.Tenant) || envelope.tenant,
		tenantId: '',
		title: textOf(entry.Title) || envelope.title,
	};
}

/**
 * CIPP sends the same deviation with every run, and says no time in the older form. One a day is
 * reported, as CIPP itself does with its alerts.
 */
function daily(...parts: unknown[]): string {
	return fingerprint([...parts, new Date().toISOString().slice(0, 10)]);
}

/** The notice about drift from a standard; each deviation is one of its own. */
export function readDrift(entry: IDataObject, envelope: Envelope): OtherNotification[] {
	const all = said(entry, envelope);
	return listOf(entry.AlertData).map((data) => {
		const row = objectOf(data);
		const standard = textOf(row.Standard);
		return {
			kind: 'standards',
			event: 'standards',
			...all,
			severity: '',
			link: textOf(entry.ActionUrl),
			identity: daily('drift', all.tenant, row),
			facts: {
				about: 'drift',
				standard,
				status: textOf(row.Status),
				expectedValue: row['Expected Value'] ?? null,
				currentValue: row['Current Value'] ?? null,
			},
		};
	});
}

/** The notice of a baseline: drift, conflict or repair. */
export function readBaseline(entry: IDataObject, envelope: Envelope): OtherNotification {
	const all = said(entry, envelope);
	const standard = textOf(entry.Standard);
	const change = textOf(entry.Event);
	return {
		kind: 'standards',
		event: 'standards',
		...all,
		title: all.title || `Baseline ${change.toLowerCase()}: ${standard} on ${all.tenant}`,
		severity: '',
		link: '',
		identity: daily('baseline', all.tenant, entry),
		facts: {
			about: 'baseline',
			standard,
			status: change,
			baseline: textOf(entry.Baseline),
			stage: textOf(entry.Stage),
			differences: listOf(entry.Differences) as IDataObject[],
		},
	};
}

/** The notice that standards are out of sync. It says neither which nor where. */
export function readStandards(entry: IDataObject, envelope: Envelope): OtherNotification {
	return {
		kind: 'standards',
		event: 'standards',
		tenant: envelope.tenant || 'AllTenants',
		tenantId: '',
		title: envelope.title || 'Standards Notification: Out of sync standards detected',
		severity: '',
		link: textOf(entry.buttonurl),
		identity: daily('standards', envelope.generatedAt, entry),
		facts: { about: 'standards' },
	};
}

/** The notice of custom tests; each test is one of its own. */
export function readCustomTests(entry: IDataObject, envelope: Envelope): OtherNotification[] {
	const all = said(entry, envelope);
	return listOf(entry.Tests).map((test) => {
		const row = objectOf(test);
		return {
			kind: 'customTest',
			event: 'customTest',
			...all,
			severity: textOf(row.Risk),
			link: '',
			identity: daily('customTest', all.tenant, row),
			facts: withoutSecrets({
				testId: textOf(row.TestId),
				testName: textOf(row.ScriptName),
				status: textOf(row.Status),
				risk: textOf(row.Risk),
				pillar: textOf(row.Pillar),
				failedRows: row.FailedRowCount ?? null,
				results: listOf(row.Results) as IDataObject[],
				message: textOf(row.ErrorMessage) || textOf(row.ResultMarkdown),
			}),
		};
	});
}

/** CIPP's test notification (`Invoke-ExecAddAlert`). Each press of the button is reported. */
export function readTest(entry: IDataObject, envelope: Envelope): OtherNotification {
	return {
		kind: 'test',
		event: 'testNotification',
		...said(entry, envelope),
		severity: '',
		link: '',
		identity: '',
		facts: withoutSecrets({
			message: 'CIPP reached this workflow, and the secret is right: all is well.',
			text: textOf(entry.Text),
		}),
	};
}

/** Whatever else comes, so that nothing that CIPP sends is lost. */
export function readUnknown(entry: IDataObject, envelope: Envelope): OtherNotification {
	const all = said(entry, envelope);
	return {
		kind: 'other',
		event: 'other',
		...all,
		title: all.title || textOf(entry.title) || 'Notification of CIPP',
		severity: textOf(entry.Severity),
		link: textOf(entry.ActionUrl) || textOf(entry.buttonurl),
		identity: fingerprint([envelope, entry]),
		facts: { source: envelope.source, payload: withoutSecrets(entry) },
	};
}
