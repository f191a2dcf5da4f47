import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';

/** In which form a certificate of leaving is handed out; `none` for no certificate. */
export type CertificateForm = 'none' | 'data' | 'html' | 'file';

const FORMS: CertificateForm[] = ['none', 'data', 'html', 'file'];

/** The option for a certificate of leaving, for whatever reports on an offboarding. */
export const certificateField: INodeProperties = {
	displayName: 'Certificate of Leaving',
	name: 'certificate',
	type: 'options',
	default: 'none',
	options: [
		{
			name: 'Data',
			value: 'data',
			description: 'In the field certificate',
		},
		{
			name: 'Data and HTML File',
			value: 'file',
			description: 'As data, and as a page in the binary property certificate, to be stored',
		},
		{
			name: 'Data and HTML Text',
			value: 'html',
			description: 'As data, and as a page in the field certificateHtml, to be mailed',
		},
		{
			name: 'None',
			value: 'none',
		},
	],
	description:
		'A record for auditors: who left, who asked for it, when, what CIPP reported of each step, what was read back, and what stays open. It never holds a password.',
};

/**
 * @param item reader of the item; an unknown choice is noted on it
 * @param collection name of the collection that the option stands in
 */
export function readCertificateForm(item: ItemReader, collection: string): CertificateForm {
	const { displayName, name } = certificateField;
	const choice = item.text(`${collection}.${name}`, displayName);
	const form = FORMS.find((known) => known === choice);
	if (choice !== '' && !form) {
		item.note(
			`“${displayName}” is “${choice.slice(0, 40)}”. Choose one of the entries of the list.`,
		);
	}
	return form ?? 'none';
}
