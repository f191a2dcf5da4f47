import { until } from '../../process/until';
import { APPROVER, type ExampleScene } from './exampleScene';

const { user, password } = APPROVER;
const BASIC = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** What an approver fills into the form, in the order of its fields; the previews come before. */
export interface Decision {
	decision: 'Approve' | 'Decline';
	users: string[];
	name: string;
}

/**
 * Waits until the approver is asked.
 *
 * @returns what the approver's system got
 */
export async function askedApprover({ sink }: ExampleScene): Promise<Record<string, string>> {
	return await until('the approver to be asked', () => sink.sentTo('approvals')[0]?.body);
}

/**
 * Opens the form as a browser does.
 *
 * @param form its address
 * @param authorization header; that of the approver when left out, none when empty
 */
export async function openForm(form: string, authorization = BASIC): Promise<Response> {
	return await fetch(form, { headers: { ...(authorization && { authorization }) } });
}

/** Submits the form as a browser does. */
export async function decide(
	form: string,
	{ decision, users, name }: Decision,
	authorization = BASIC,
): Promise<Response> {
	return await submit(form, [decision, users.join('\r\n'), name], authorization);
}

/** Submits a form that asks for a decision and a name alone. */
export async function decideWithout(
	form: string,
	decision: Decision['decision'],
	name: string,
): Promise<Response> {
	return await submit(form, [decision, name], BASIC);
}

async function submit(form: string, values: string[], authorization: string): Promise<Response> {
	const body = new FormData();
	values.forEach((value, index) => body.set(`field-${index}`, value));
	return await fetch(form, {
		method: 'POST',
		headers: { ...(authorization && { authorization }) },
		body,
	});
}
