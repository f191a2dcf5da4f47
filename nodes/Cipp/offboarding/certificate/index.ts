import type { IDataObject } from 'n8n-workflow';

import type { OutputFile } from '../../engine/operation';
import type { CertificateForm } from '../../fields/certificate';
import { certify, type Certificate, type Circumstances } from './certificate';
import { certificatePage } from './page';

export type { Certificate, Circumstances } from './certificate';
export { ReadingLog, type Reading } from './readingLog';

/**
 * @param form in which the certificate is wanted
 * @param output what an operation gives for a leaver
 * @returns the members to be added to it; none when no certificate is wanted, or nothing was sent
 */
export function certificateMembers(
	form: CertificateForm,
	output: IDataObject,
	circumstances: Circumstances,
): IDataObject {
	if (form === 'none' || output.status === 'preview') return {};
	const certificate = certify(output, circumstances);
	return {
		certificate: certificate as unknown as IDataObject,
		...(form === 'html' && { certificateHtml: certificatePage(certificate) }),
	};
}

/**
 * The page of a certificate as a file, for the engine to put beside the output.
 *
 * @param json output of an item, or the error of one
 */
export function certificateFiles(form: CertificateForm, json: IDataObject): OutputFile[] {
	const certificate = json.certificate as unknown as Certificate | undefined;
	if (form !== 'file' || !certificate) return [];
	const name = certificate.user.userPrincipalName.replace(/[^\p{L}\p{N}@._-]+/gu, '_');
	return [
		{
			property: 'certificate',
			fileName: `certificate-of-leaving-${name}.html`,
			mimeType: 'text/html',
			text: certificatePage(certificate),
		},
	];
}
