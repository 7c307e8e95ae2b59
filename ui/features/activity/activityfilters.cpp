// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/activityfilters.h"

#include "app/base/literals.h"
#include "app/consents/clusterwords.h"
#include "ui/features/activity/accesswords.h"
#include "ui/features/activity/rangesheet.h"
#include "ui/features/activity/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/datanames.h"
#include "ui/kit/display.h"
#include "ui/kit/searchfield.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace bursar::ui {

using activitytext::Tr;

namespace {

/// The last entry of the times: leads to a question, and holds no range of its own.
const QString otherTime = u"other"_s;

constexpr int besideText = 44; // of a combo: its arrow and margins
constexpr int wordsRoom = 150;

Day localToday() { return Day::fromDate(QDate::currentDate()); }

Instant startOf(Day day)
{
    return Instant(std::chrono::milliseconds(day.toDate().startOfDay().toMSecsSinceEpoch()));
}

template <class Value> std::optional<Value> chosen(const QComboBox& combo)
{
    const QVariant value = combo.currentData();
    return value.isValid() ? std::optional(static_cast<Value>(value.toInt())) : std::nullopt;
}

} // namespace

ActivityFilters::ActivityFilters(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_words(new SearchField(
          Tr::tr("Search in paths and request ids"), Tr::tr("Path or request id"), this))
    , m_time(addCombo(Tr::tr("Time")))
    , m_institution(addCombo(Tr::tr("Institution")))
    , m_consent(addCombo(Tr::tr("Consent")))
    , m_data(addCombo(Tr::tr("Kind of data")))
    , m_result(addCombo(Tr::tr("Result")))
    , m_cause(addCombo(Tr::tr("Who asked")))
    , m_clear(new Button(Button::Kind::Link, Tr::tr("Clear", "button: all filters"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_words, wordsRoom);
    for (QComboBox* combo : {m_time, m_institution, m_consent, m_data, m_result, m_cause})
        layout->addWidget(combo);
    layout->addWidget(m_clear);
    m_words->setMinimumWidth(120);
    m_clear->setToolTip(Tr::tr("Show everything again"));
    m_clear->setAccessibleName(Tr::tr("Clear the filters"));
    fillFixed();
    setSubjects({});
    // As wide as what is chosen mostly: "All consents" is longer than "Today", in any language.
    for (QComboBox* combo : {m_time, m_institution, m_consent, m_data, m_result, m_cause})
        layout->setStretchFactor(
            combo, combo->fontMetrics().horizontalAdvance(combo->itemText(0)) + besideText);
    connect(m_words, &QLineEdit::textChanged, this, &ActivityFilters::notify);
    connect(m_time, &QComboBox::activated, this, &ActivityFilters::chooseTime);
    connect(m_institution, &QComboBox::activated, this, [this] {
        fillConsents();
        notify();
    });
    for (QComboBox* combo : {m_consent, m_data, m_result, m_cause})
        connect(combo, &QComboBox::activated, this, &ActivityFilters::notify);
    connect(m_clear, &QPushButton::clicked, this, &ActivityFilters::clear);
    connect(&m_display, &Display::changed, this, &ActivityFilters::fillConsents);
    m_clear->hide();
}

QComboBox* ActivityFilters::addCombo(const QString& name)
{
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(name);
    combo->setAccessibleDescription(name); // on Linux its name is what is chosen
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(7);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

void ActivityFilters::fillFixed()
{
    m_time->addItem(Tr::tr("Any time"), QString());
    m_time->addItem(Tr::tr("Today"), u"today"_s);
    m_time->addItem(Tr::tr("Yesterday"), u"yesterday"_s);
    m_time->addItem(Tr::tr("Last 7 days"), u"last-7d"_s);
    m_time->addItem(Tr::tr("Last 30 days"), u"last-30d"_s);
    m_time->addItem(Tr::tr("This month"), u"this-month"_s);
    m_time->addItem(Tr::tr("Last month"), u"last-month"_s);
    m_time->addItem(Tr::tr("This year"), u"this-year"_s);
    m_time->addItem(Tr::tr("Last year"), u"last-year"_s);
    m_time->addItem(Tr::tr("Other…", "a stretch of time"), otherTime);
    m_data->addItem(Tr::tr("All data"));
    for (const DataCluster cluster : dataClusters)
        m_data->addItem(dataName(cluster), static_cast<int>(cluster));
    m_result->addItem(Tr::tr("All results"));
    m_result->addItem(Tr::tr("Answered", "what came of questions"),
        static_cast<int>(LedgerFilter::Outcome::Answered));
    m_result->addItem(Tr::tr("Not answered", "what came of questions"),
        static_cast<int>(LedgerFilter::Outcome::Failed));
    m_cause->addItem(Tr::tr("Anyone", "who asked for the data: you or the schedule"));
    m_cause->addItem(causeName(Cause::Person), static_cast<int>(Cause::Person));
    m_cause->addItem(causeName(Cause::Schedule), static_cast<int>(Cause::Schedule));
    m_cause->addItem(causeName(Cause::Proof), static_cast<int>(Cause::Proof));
}

void ActivityFilters::setSubjects(const QList<LedgerSubject>& subjects)
{
    m_subjects = subjects;
    const QVariant before = m_institution->currentData();
    m_institution->clear();
    m_institution->addItem(Tr::tr("All institutions"));
    for (const LedgerSubject& each : subjects) {
        if (m_institution->findData(qint64(each.link.value)) < 0)
            m_institution->addItem(institutionName(each), qint64(each.link.value));
    }
    m_institution->setCurrentIndex(
        before.isValid() ? std::max(0, m_institution->findData(before)) : 0);
    fillConsents();
}

void ActivityFilters::fillConsents()
{
    const QVariant before = m_consent->currentData();
    m_consent->clear();
    m_consent->addItem(Tr::tr("All consents"));
    const QVariant link = m_institution->currentData();
    for (qsizetype i = 0; i < m_subjects.size(); ++i) {
        const LedgerSubject& each = m_subjects[i];
        if (link.isValid() && link.toLongLong() != each.link.value)
            continue;
        const QString name = consentName(each, m_display.formats());
        m_consent->addItem(link.isValid() ? name : institutionName(each) + u", "_s + name,
            QStringList{QString::number(each.link.value), each.grantId});
    }
    m_consent->setCurrentIndex(before.isValid() ? std::max(0, m_consent->findData(before)) : 0);
}

void ActivityFilters::chooseTime(int index)
{
    const QString range = m_time->itemData(index).toString();
    if (range != otherTime) {
        setRange(range);
        return;
    }
    // Until another one has been chosen, the one before holds.
    const QString before = m_range;
    setRange(before);
    auto* sheet = new RangeSheet(before, localToday(), m_display.formats(), this);
    connect(sheet, &RangeSheet::chosen, this, &ActivityFilters::setRange);
}

void ActivityFilters::setRange(const QString& range)
{
    const bool isOther = m_range == range;
    m_range = range;
    int index = m_time->findData(range);
    const int own = m_time->findData(otherTime) + 1; // the person's own stands behind the question
    if (index < 0 || index == own) {
        const QString text = rangeText(range, localToday(), m_display.formats());
        if (m_time->count() > own) {
            m_time->setItemText(own, text);
            m_time->setItemData(own, range);
        } else {
            m_time->addItem(text, range);
        }
        index = own;
    }
    m_time->setCurrentIndex(index);
    if (!isOther)
        notify();
}

LedgerFilter ActivityFilters::filter() const
{
    LedgerFilter filter;
    if (const auto range = query::DateRange::parse(m_range)) {
        const query::Days days = range->resolve(localToday());
        if (range->from || days.first > days.last)
            filter.from = startOf(days.first);
        if (range->to || days.first > days.last)
            filter.until = startOf(days.last.plus(1));
    }
    if (const QVariant link = m_institution->currentData(); link.isValid())
        filter.link = LinkId{link.toLongLong()};
    if (const QVariant consent = m_consent->currentData(); consent.isValid()) {
        const QStringList parts = consent.toStringList();
        filter.link = LinkId{parts.value(0).toLongLong()};
        filter.grantId = parts.value(1);
    }
    filter.cluster = chosen<DataCluster>(*m_data);
    filter.outcome = chosen<LedgerFilter::Outcome>(*m_result).value_or(LedgerFilter::Outcome::Any);
    filter.cause = chosen<Cause>(*m_cause);
    filter.words = m_words->text().trimmed();
    return filter;
}

bool ActivityFilters::isEmpty() const { return filter().isEmpty(); }

void ActivityFilters::clear()
{
    {
        const QSignalBlocker quiet(this); // one change, not seven
        m_words->clear();
        setRange({});
        for (QComboBox* combo : {m_institution, m_data, m_result, m_cause})
            combo->setCurrentIndex(0);
        fillConsents();
        m_consent->setCurrentIndex(0);
    }
    notify();
}

void ActivityFilters::choose(LinkId link, const std::optional<QString>& grantId)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        m_institution->setCurrentIndex(std::max(0, m_institution->findData(qint64(link.value))));
        fillConsents();
        if (grantId)
            m_consent->setCurrentIndex(std::max(
                0, m_consent->findData(QStringList{QString::number(link.value), *grantId})));
    }
    notify();
}

void ActivityFilters::notify()
{
    m_clear->setVisible(!isEmpty());
    Q_EMIT changed();
}

} // namespace bursar::ui
