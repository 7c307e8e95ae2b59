// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/accountrecords.h"
#include "app/profile/profile.h"

#include <QScrollArea>

namespace bursar::ui {

class CapabilityList;
class Display;
class KeyValueGrid;
class Label;

/// The capability sheet of an institution: product by product, for all of its accounts together.
class InstitutionPane : public QScrollArea {
    Q_OBJECT

public:
    explicit InstitutionPane(const Display& display, QWidget* parent = nullptr);

    struct State {
        Link link;
        QList<accounts::Entry> accounts; ///< of it, shared or not
        details::AccountRecordsPtr records;
        Instant now;
    };
    void set(const State& state);

private:
    void refill();

    const Display& m_display;
    State m_state;
    Label* m_name;
    KeyValueGrid* m_facts;
    CapabilityList* m_list;
    KeyValueGrid* m_fields;
};

} // namespace bursar::ui
