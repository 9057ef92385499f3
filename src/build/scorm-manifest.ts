import type { Scenario } from '../core/scenario.ts';
import { xmlText } from './xml-text.ts';

/** `imsmanifest.xml` of SCORM 1.2: one scenario, one object that reports. No score is asked for. `files`: addresses within the package. */
export function scormManifest({ id, title }: Scenario, files: readonly string[]): string {
  const name = xmlText(title);
  const listed = [...files].sort().map((file) => `      <file href="${xmlText(file)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="bearings-${id}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="bearings">
    <organization identifier="bearings">
      <title>${name}</title>
      <item identifier="scenario" identifierref="page" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${listed.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
