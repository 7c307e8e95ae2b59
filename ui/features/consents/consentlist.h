// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "app/profile/refreshplan.h"

#include <QHash>
#include <QListView>

#include <optional>

namespace bursar::ui {

class Display;

/// Active consents, then ended ones, each with its status. Keeps what is chosen when it is filled
/// again.
class ConsentList : public QListView {
    Q_OBJECT

public:
    explicit ConsentList(const Display& display, QWidget* parent = nullptr);

    /// `next`: when each link is read next.
    void set(const QList<ConsentView>& views, const QHash<LinkId, NextReading>& next, Instant now);
    /// By the consent's id; the first one when there is no such.
    void choose(std::optional<std::int64_t> consent);
    std::optional<std::int64_t> chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class Model;
    class Delegate;
    const Display& m_display;
    Model* m_model;
};

} // namespace bursar::ui
