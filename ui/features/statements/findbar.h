// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPdfLink>
#include <QWidget>

class QPdfDocument;
class QPdfSearchModel;

namespace bursar::ui {

class SearchField;

/// Finds words in a document. Hidden until begin(); Escape ends it.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// `document` must live longer.
    explicit FindBar(QPdfDocument& document, QWidget* parent = nullptr);
    ~FindBar() override;

    void begin();
    /// Forgets what was looked for.
    void end();
    /// The next match, or with -1 the one before; round and round.
    void next(int step);

Q_SIGNALS:
    /// `current` counts in `matches`; -1: none.
    void matched(const QList<QPdfLink>& matches, int current);
    void left(); ///< by Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void showMatches();

    SearchField* m_field;
    QPdfSearchModel* m_search;
    int m_current = -1;
};

} // namespace bursar::ui
