import { markup, htmlList, htmlPage, htmlTable, type Content } from '../../output/html';
import type { Certificate } from './certificate';
import type { CertifiedStep } from './steps';
import type { Verdict } from './verdict';

const COLOURS: Record<Verdict, string> = {
	confirmed: 'good',
	reported: 'good',
	open: 'open',
	incomplete: 'bad',
	changed: 'bad',
	nothingDone: 'bad',
};

const READ_BACK_COLOURS: Record<string, string> = { confirmed: 'good', contradicted: 'bad' };

const READ_BACK: Record<string, string> = {
	confirmed: 'Confirmed',
	contradicted: 'Not so',
	notYet: 'Not so yet',
	unknown: 'Not known',
};

const REPORTED: Record<string, string> = {
	success: 'Done',
	skipped: 'Nothing to do',
	pending: 'Comes later',
	warning: 'Done in part',
	failure: 'Failed',
	info: 'Noted',
	unknown: 'Not known',
};

/** @returns a certificate as a page that stands for itself: to be mailed, stored or printed */
export function certificatePage(certificate: Certificate): string {
	const { title, verdict, summary, user, tenant, askedBy, issuedBy, times, taskIds, steps } =
		certificate;
	const facts: Array<[string, string | null]> = [
		['User', user.userPrincipalName],
		['Display name', user.displayName],
		['Object ID', user.objectId],
		['Tenant', [tenant.name, tenant.domain].filter(Boolean).join(', ')],
		['Reference', askedBy.reference],
		['Asked for by', runText(askedBy)],
		['Queued', times.queued],
		['Planned', times.planned],
		['Started, not before', times.startedNotBefore],
		['Ended', times.ended],
		['Read back', times.readBack],
		['Task in CIPP', taskIds.offboarding],
		['Task of the deletion', taskIds.deletion],
	];
	return htmlPage(title, [
		markup`<p class="${COLOURS[verdict]}"><strong>${summary}</strong></p>`,
		htmlTable(
			['Who, where and when', ''],
			facts.filter(([, value]) => Boolean(value)),
		),
		section('What is left', htmlList(certificate.open)),
		section(
			'Steps',
			htmlTable(['Step', 'Reported by CIPP', 'Read back', 'Rests on'], steps.map(cells)),
		),
		section('Further lines of CIPP', htmlList(certificate.otherLines)),
		section('Remarks', htmlList(certificate.warnings)),
		markup`<p class="note">
			Issued ${times.issued} by ${runText(issuedBy)}. What CIPP reports is its word; what was read back was seen in
			Microsoft 365 at the time given.
		</p>`,
	]);
}

function runText({ workflow, executionId }: Certificate['issuedBy']): string {
	return [workflow && `workflow “${workflow}”`, executionId && `execution ${executionId}`]
		.filter(Boolean)
		.join(', ');
}

function section(title: string, body: Content): Content {
	return body === null ? null : [markup`<h2>${title}</h2>`, body];
}

function cells({ name, people, ...step }: CertifiedStep): Content[] {
	const { reported, messages, readBack, found, readBackAt, restsOn } = step;
	const note = (text: string | null) =>
		text ? markup`<br /><span class="note">${text}</span>` : null;
	return [
		[name, note(people?.join(', ') ?? null)],
		[reported === null ? 'Nothing yet' : (REPORTED[reported] ?? reported), messages.map(note)],
		readBack === null
			? 'Not read back'
			: [
					markup`<span class="${READ_BACK_COLOURS[readBack] ?? 'open'}"
						>${READ_BACK[readBack] ?? readBack}</span
					>`,
					note(found),
					note(readBackAt),
				],
		{ readBack: 'What was read back', reported: 'The word of CIPP', nothing: 'Nothing' }[restsOn],
	];
}
