import type { Meeting } from '../../domain/state.ts'
import { useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { useMay } from '../ui/may.ts'
import { Budget } from './Budget.tsx'
import { Connections } from './Connections.tsx'
import { casesOf } from './cases.ts'
import { HeldCase, LateCase, ReplyCase } from './RequestCases.tsx'
import { LinkCase, OvertimeCase, PointCase, SlowCase } from './UrgentCases.tsx'

/** What needs the president: the urgent first. */
export function RulingsColumn({ meeting }: { meeting: Meeting | undefined }) {
  const may = useMay()
  const { points, late, held, replies } = casesOf(useReadings(), meeting)
  const calm = points.length + late.length + held.length + replies.length === 0
  return (
    <section class="column rulings" aria-label={t('chair-rulings')}>
      <h2>{t('chair-rulings')}</h2>
      <div class="cases" role="alert">
        {points.map((point, k) => (
          <PointCase key={point.id} point={point} first={k === 0} />
        ))}
      </div>
      {meeting && <LinkCase meeting={meeting} />}
      {meeting && <OvertimeCase meeting={meeting} />}
      {meeting && <SlowCase meeting={meeting} />}
      {may('AcceptLate') && (
        <div class="cases">
          {late.map(each => (
            <LateCase key={each.id} inscription={each} />
          ))}
          {replies.map(each => (
            <ReplyCase key={each.id} inscription={each} />
          ))}
          {held.map(each => (
            <HeldCase key={each.id} inscription={each} />
          ))}
        </div>
      )}
      {calm && <p class="soft">{t('chair-calm')}</p>}
      {meeting && <Budget meeting={meeting} />}
      <Connections />
    </section>
  )
}
