#!/usr/bin/env bash
# ccda-to-fhir 0.3: a plan "Bridge", line break, "3 × 10" arrives in FHIR as "Bridge": what follows a line break is dropped.
#
# Seen: the narrative of a C-CDA section, the part that a reader must be shown, is written as XHTML into the Composition. In
# lists, paragraphs and cells of tables all that stands behind <br/> is lost: here the dose and "Stop if it
# hurts". The parts are put in another order, paragraphs before lists, so "Only if told so:" stands before an exercise that it
# is not about. Words beside a <content> are glued to it ("Lift theleftleg"). No warning, and the bundle is valid.
# Expected: the narrative as it was, in its order: in CDA it is what the author signed.
# For a handout: notes are not taken from a bundle that came this way, but from the document, or typed.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check ccda-to-fhir==0.3
venv/bin/python -W ignore - <<'PYTHON'
import logging
import re

import ccda_to_fhir

logging.disable()
PHONE = "<telecom value='tel:+1(312)555-0142'/>"
HOME = "<addr><streetAddressLine>12 Oak St</streetAddressLine><city>Springfield</city><state>IL</state><postalCode>62701</postalCode></addr>"
NAME = "<given>Ana</given><family>Ruiz</family>"


def section(text):
    document = f"""<ClinicalDocument xmlns="urn:hl7-org:v3"><realmCode code="US"/>
<typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
<templateId root="2.16.840.1.113883.10.20.22.1.1" extension="2015-08-01"/><id root="2.16.840.1.113883.19.5" extension="7"/>
<code code="34133-9" codeSystem="2.16.840.1.113883.6.1"/><title>Summary</title><effectiveTime value="202611300930-0600"/>
<confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/><languageCode code="en-US"/>
<recordTarget><patientRole><id root="2.16.840.1.113883.19.5" extension="0041"/>{HOME}{PHONE}<patient><name use="L">{NAME}</name>
<administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="19620417"/></patient></patientRole>
</recordTarget><author><time value="202611300930-0600"/><assignedAuthor><id root="2.16.840.1.113883.4.6" extension="9"/>
{HOME}{PHONE}<assignedPerson><name>{NAME}</name></assignedPerson></assignedAuthor></author><custodian><assignedCustodian>
<representedCustodianOrganization><id root="2.16.840.1.113883.4.6" extension="1"/><name>Riverside</name>{PHONE}{HOME}
</representedCustodianOrganization></assignedCustodian></custodian>
<component><structuredBody><component><section><templateId root="2.16.840.1.113883.10.20.22.2.10" extension="2014-06-09"/>
<code code="18776-5" codeSystem="2.16.840.1.113883.6.1"/><title>Plan</title><text>{text}</text></section></component>
</structuredBody></component></ClinicalDocument>"""
    entries = ccda_to_fhir.convert_document(document)["bundle"]["entry"]
    [composition] = [entry["resource"] for entry in entries if entry["resource"]["resourceType"] == "Composition"]
    return re.sub(r"^<div[^>]*>|</div>$", "", composition["section"][0]["text"]["div"])


expected = {
    "<list><item>Bridge<br/>3 × 10<br/>Stop if it hurts</item></list>": "<ul><li>Bridge</li></ul>",
    "<paragraph>Bridge<br/>3 × 10</paragraph>": "<p>Bridge<br/></p>",
    "<table><tbody><tr><td>Bridge<br/>3 × 10</td></tr></tbody></table>": "<table><tbody><tr><td>Bridge</td></tr></tbody></table>",
    "<list><item>Lift the <content styleCode='Bold'>left</content> leg</item></list>":
        '<ul><li>Lift the<span class="Bold">left</span>leg</li></ul>',
    "<list><item>Bridge</item></list><paragraph>Only if told so:</paragraph><list><item>Squat</item></list>":
        "<p>Only if told so:</p><ul><li>Bridge</li></ul><ul><li>Squat</li></ul>",
}
for text, wanted in expected.items():
    print(f"{text}\n  becomes {section(text)}")
    assert section(text) == wanted
PYTHON
