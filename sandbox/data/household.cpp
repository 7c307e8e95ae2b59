// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/household.h"

#include "sandbox/data/stories.h"

namespace sandbox {

void tellHousehold(Books& books, Day day)
{
    tellIncome(books, day);
    tellBills(books, day);
    tellSpending(books, day);
    tellHoliday(books, day);
    tellSaving(books, day);
    tellCardPayment(books, day);
    tellLoans(books, day);
    tellCredit(books, day);
    tellInterest(books, day);
}

} // namespace sandbox
