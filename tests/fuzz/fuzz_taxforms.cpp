// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a bank sends of tax forms is read or refused: what is listed can be asked for, and a
// paper within the data is bytes or an error.
#include "app/products/taxforms/list.h"
#include "tests/fuzz/fuzz.h"

using namespace bursar;

void takeBody(const QByteArray& body)
{
    (void)taxforms::GetFormPdf::decode(body);
    const auto search = taxforms::SearchTaxForms::decode(body);
    if (!search)
        return;
    for (const taxforms::ListedForm& form : search->forms) {
        mustHold(!form.listed.bankId.isEmpty());
        mustHold(form.listed.year >= 0);
    }
}
